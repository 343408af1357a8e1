extension Corpus {
  /// A part of the text: the lamp, the fog, and the first day at sea.
  static let boats = """
    The lamp of the harbour stands on the rock, and the keeper of the lamp is a man with one ear. He lost the
    other ear in a door. He climbs the stairs in the evening, ninety-nine steps, and he lights the lamp. He climbs
    down the stairs in the morning, ninety-nine steps, and he puts it out on the way. People say that there must
    be a hundred steps, for the man who built the tower was paid for a hundred. The keeper looks for the last step
    every evening, and he has not found it yet.

    “Perhaps it is at the top,” says Tam.

    “At the top there is the lamp.”

    “Perhaps it is at the bottom.”

    “At the bottom there is the rock.”

    “Then perhaps,” says Tam, “it is the step that you take when you think that there is one more, and there is
    none.”

    The keeper laughs, and his laugh goes up through the tower, round and round, all the ninety-nine steps, and
    comes out at the top as light.

    The wind from the west brings rain. The wind from the east brings cold. The wind from the south brings the
    smell of hay and the sound of a train that nobody has ever seen. The wind from the north brings nothing at
    all; it comes to fetch.

    It fetched the roof of the school, in the year when Tam was five. It fetched the washing of nine houses, and
    for weeks the shirts lay in the marsh among the birds. It fetched the hat of the third old man, and he watched
    it go, up and up and out over the water, and he said that it was the best thing that the hat had ever done.

    There is a kind of fish that comes only once in seven years. It is as long as an arm and as thin as a finger,
    and at night it shines. When the shining fish come, nobody sleeps. The boats lie in the middle of the light as
    if they lay in the sky, and the nets, when they are pulled up, drip with light, and the hands of the men shine
    until the morning. The fish cannot be eaten. They cannot be sold. They are caught, and they are looked at, and
    they are let go.

    “Why do we catch them,” asked Tam, “if we let them go?”

    “So that we have held them,” said his grandfather.

    The year in which Tam was ten began with snow. It snowed on the boats, it snowed on the nets, it snowed on the
    bell, and the bell had a white cap and could not be heard. On the first day of the year Tam went to his mother
    and said: “Now I am ten.” His mother looked at him for a long time. Then she went to the chest, and she took
    out a pair of boots, and they were too large.

    “They are too large,” said Tam.

    “They were your father's,” said his mother. “You will grow.”

    Then Tam went to his grandfather and said: “Now I am ten.” His grandfather looked at the boots, and he looked
    at the boy. “And the dog?” he asked.

    Tam went to the end of the quay, and he called the dog. The dog looked at him. The dog looked at the sea. And
    then the dog got up, slowly, first in front and then behind, and it walked past Tam, and along the quay, and
    down the wet steps, and it jumped into the Patience and lay down on the nets.

    “Well,” said the grandfather, “he was never waiting for you to call. He was waiting for you to come along.”

    So Tam went out with the boats. In the morning the boats went out, the Good Hope, the Better Hope, the Anna,
    and the Patience, and at the bow of the Patience stood a boy in boots that were too large, and beside him sat
    a dog.

    The sea was grey and it was wide. It was wider than it is from the quay. From the quay the sea has an end, for
    the quay is its end; but from the boat there is the sea in front, and there is the sea behind, and the land is
    a thin line, and then it is a thought.

    “Where does the sea begin?” asked the grandfather.

    Tam looked in front, and he looked behind. “Here,” he said.

    “And where does it end?”

    “Here,” said Tam.

    The grandfather nodded, and he gave him the rope to hold.

    They let down the net, and they waited. They waited as the Patience always waits. The Good Hope pulled up her
    net and went home, and the Better Hope pulled up her net and went home, and the Anna went home with her sail
    red in the low sun. The grandfather ate a piece of bread. The dog slept. Tam held the rope, and in the rope
    there was something like a voice, not loud, and not near, that went up and down, up and down.

    “Do you hear it?” asked the grandfather.

    “What is it?”

    “It is the net, and it is the water in the net. It tells you what is in it, if you listen long enough. A young
    man listens for an hour and pulls up water. I listen until it is full.”

    When they pulled it up, it was full. And when they turned the boat to the land, there was no land. There was
    fog. It had come up behind them without a sound, as fog comes, and it stood between them and the harbour like
    a wall, like a field, like wool.

    “Now we listen again,” said the grandfather, and he was not afraid, and so Tam was not afraid, or only a
    little, in the toes, where the boots were too large.

    They listened. There was the water at the wood. There was the breath of the dog. And then, far off, and from
    no side, there was the bell: three strokes and a pause, three strokes and a pause.

    “One for the boats,” said Tam.

    “And one for the men in the boats,” said his grandfather.

    “And one for the sea,” said Tam, “so that it knows that they are counting.”

    They steered for the bell. They lost it and they found it. It was on the left and then it was on the right; it
    was high above them, and then it was under the water. The dog stood at the bow with its ears up, and where the
    dog looked, there the grandfather steered. And the strokes came nearer, three and a pause, three and a pause,
    until they were as loud as a hammer, and out of the fog, all at once, came the end of the quay, and on it,
    with her hands on the rope, stood Tam's mother.

    She rang three strokes more. Then she let go of the rope, and it swung to and fro.

    That evening Marit opened the book, and Tam stood beside her in his boots and watched the pen.

    “Fog,” wrote Marit. “Four boats went out and four boats came in.” She dipped the pen into the ink. “In the
    last one,” she wrote, “was a new hand.”

    “Is that all?” asked Tam.

    “It is what there was,” said Marit. But then she turned the book around, and she gave him the pen; and under
    her line, in large letters, because he had never written in a book before, Tam wrote: and a dog.

    The quarrel between the Good Hope and the Better Hope ended in the following way. In the spring, the father
    lost an oar. It was a good oar; he had made it himself, of ash, in the winter of the ice. It slid out of his
    hand, it lay for a moment on the water, and it was gone. He said nothing about it. He sat in his boat with one
    oar and rowed in a circle.

    The son saw it from the Better Hope. He said nothing either. But he rowed across, and he laid his boat against
    the other boat, plank to plank, and he held on to it with his hand, and so they came home: two boats side by
    side, the father with an oar on the left side and the son with an oar on the right.

    They were slow, and they were crooked. The old men on the bench watched them come.

    “That is not how it is done,” said the first old man.

    “It is how it was done when I was young,” said the second old man.

    The third old man got up, which he seldom did, and went to the end of the quay, and caught the rope.

    Since then the father goes into the net house, and the son goes into the net house, and the net hangs before
    them, and they mend it from the same side. They still speak little. But in the book it says: the father said
    that it was a better oar, and the son said that it was a good one.

    The empty house was opened in the summer, because a shutter had come loose and beat against the wall all
    night. Marit went in with a candle, and the baker went in with a hammer, and Tam and the dog went in because
    they were there. There was a table in the house, and a chair, and a bed that was made. There was dust on the
    table, and dust on the chair, but on the bed there was no dust.

    On the table lay crumbs.

    “Gulls,” said the baker, and he looked at the ceiling.

    “Mice,” said Marit, and she looked at the floor.

    Tam said nothing. He looked at the wall, and on the wall there was a pale round place, as if something had
    hung there, something of the size of a clock.

    They fastened the shutter and they closed the door. The baker stood on the step for a while. “Forty-one,” he
    said at last, “is also a number.” And since that day he bakes forty-one loaves every morning, and the people
    of the harbour, when they count their houses, count them all.

    There is no end to the book. When a page is full, there is another page; when a book is full, there is another
    book. They stand in a row on the shelf in the office, and their backs are brown and green and blue, and the
    oldest have been eaten at the corners, and the newest still smells of glue. On some evenings Marit takes down
    an old one and reads.

    In the first book it says: to day the see was larg.

    In the second book it says: the same.

    In the third book it says: wind, wind, rain, wind.

    In the fourth book it says: herring.

    And in the fifth book, on every page, there is a day, and in every day there is somebody who says something
    and somebody who answers, and a boat that goes out and a boat that comes in.

    “Who will write the sixth?” asks Tam.

    “Somebody who has large boots,” says Marit, “and grows.”

    Then she shuts the book, and she puts out the lamp, and they go out on the quay. The tide is coming in. It
    comes in over the sand, it comes in over the stones, it comes in under the quay where the green weed hangs.
    The clock on the net house strikes eleven, and it is ten. Far out on the rock the light goes round: once for
    the boats, and once for the men in the boats, and once for the sea.
    """
}

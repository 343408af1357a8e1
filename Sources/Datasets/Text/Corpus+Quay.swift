extension Corpus {
  /// A part of the text: the harbour, its people, and what they wait for.
  static let quay = """
    There is a harbour on the north coast that is on no chart but its own. It has one quay, one crane, one lamp,
    and a bell that is rung when there is fog. The people who live there count forty houses, though there are
    forty-one. The last house stands empty, and nobody counts what stands empty.

    In the morning the boats go out. In the evening the boats come in. Between the morning and the evening there
    is the day, and between the evening and the morning there is the night, and the harbour master writes both of
    them down in a book.

    The book is very old. It was begun by the first harbour master, who could not spell, and it was carried on by
    the second, who could spell but had little to say. The third harbour master wrote only of the weather. The
    fourth wrote only of the fish. The fifth is a woman named Marit, and she writes of everything.

    “What did you write today?” the boy asks her.

    “I wrote that the wind was from the west,” says Marit. “I wrote that four boats went out and four boats came
    in. I wrote that you asked me what I wrote.”

    “And what will you write tomorrow?”

    “Tomorrow I will write what there is.”

    The boy is called Tam. He is nine years old, and he has a knife, a coil of rope, and a dog that does not come
    when it is called. He wants to go out with the boats. His mother says that he may go out when he is ten. His
    grandfather says that he may go out when the dog comes.

    So in the morning, when the boats go out, Tam stands at the end of the quay and calls the dog. The dog looks
    at him. The dog looks at the sea. Then the dog lies down on the warm stones and sleeps, and the boats go out
    without Tam.

    The tide comes in, and the tide goes out. It comes in over the sand, it comes in over the stones, it comes in
    under the quay where the green weed hangs. It lifts the small boats one after the other, as a mother lifts her
    children, and it sets them down again one after the other. Nobody has ever seen it lift the crane.

    The old men sit on the bench before the net house, and they talk about the tide. The first old man says that
    it was higher when he was young. The second old man says that it was lower when he was young. The third old
    man says nothing, because he was never young; he came to the harbour when he was fifty.

    “A high tide brings wood,” says the first old man.

    “A low tide brings mussels,” says the second old man.

    “A tide brings what it brings,” says the third, and then they are silent for an hour.

    There was a winter in which the sea froze. It froze first in the shallow water, and then in the deep water,
    and at last the ice reached as far as anyone could see. The boats did not go out in the morning. They did not
    come in in the evening. Marit sat in her office beside the stove and opened the book, and she wrote: no wind,
    no boats, no tide. Then she closed the book and put another piece of wood into the stove.

    On the seventh day of the ice a man came walking over the sea. He came from the north, and he pulled a sledge,
    and on the sledge there was a clock.

    “Is this the harbour with the bell?” he asked.

    “It is a harbour,” said Marit, “and it has a bell.”

    “Then I have brought you a clock,” said the man, “for a harbour that has a bell should have a clock, too.” He
    would take no money for it. He ate a bowl of soup, he slept for two nights in the empty house, and on the
    third day he walked away over the ice, and nobody ever saw him again. The clock was hung up on the wall of the
    net house. It has never been right, and it has never stopped.

    When the clock strikes four, it is three. When the clock strikes nine, it is seven, or in summer half past
    six. The people of the harbour know this, and they add and take away without thinking. But a stranger who
    comes to the harbour is always too early or too late, and so it is easy to tell who is a stranger.

    The bell is another matter. The bell hangs at the end of the quay, in a frame of oak, and its rope is as thick
    as a wrist. When there is fog, somebody rings the bell: three strokes and a pause, three strokes and a pause,
    until the last boat is in. It may take an hour. It may take a night. In the year of the great fog it took
    three days, and everyone in the harbour rang the bell in turn, the baker and the smith and the teacher, and
    the children, too, two children to a rope.

    “Why do we ring three strokes?” asked Tam, who had to ring from four to five.

    “One for the boats,” said his grandfather, “and one for the men in the boats, and one for the sea, so that it
    knows that we are counting.”

    Of the four boats, the first is the Good Hope, and she is the oldest. The second is the Better Hope, and she
    was built by a son who had quarrelled with his father. The third is the Anna. The fourth is the Patience, and
    she is always the last to come in. It is said that the Patience waits for the fish to change their minds.

    The skipper of the Good Hope is a tall man who speaks little. The skipper of the Better Hope is a tall man who
    speaks little, and he is the other one's son. They have not spoken to each other for eleven years. When the
    one comes into the net house, the other goes out of the net house, and the nets hang between them, and they
    mend the same net from two sides.

    “It is a good net,” said the father once, on the one side.

    “It is a better net,” said the son, on the other side. And that was all, and it was written down in the book.

    The skipper of the Anna is called Anna. People ask her if the boat was named after her, and she says that she
    was named after the boat. Her mother was born on board, and she herself was born on board, in a gale, between
    two islands, and so she belongs to no island and to no land. When she is on land, she walks as if the street
    were moving.

    The skipper of the Patience is Tam's grandfather.

    In the spring the birds come. They come over the hill in a long line, and the line bends, and the line breaks,
    and there are two lines, and then there is only a great noise over the roofs. They stay for two weeks in the
    marsh behind the houses. Then one evening they are gone, and everyone says the same thing: “It is quiet
    tonight.”

    In the summer the light does not go away. The children are sent to bed in the light and they wake up in the
    light, and in between they do not sleep. They lie at the windows and they watch the sea, which is white, and
    the sky, which is white, and the line between them, which is thin and grey and sometimes not there.

    In the autumn the storms come, and the boats are pulled up on the shore. First the Good Hope, then the Better
    Hope, then the Anna, and at last the Patience. The men put their shoulders against the wood and they sing. It
    is a song without words. It was a song with words once, but the words were about a captain whom nobody
    remembers, and so they were left away one by one.

    In the winter there is the stove, and the net, and the soup, and the book.

    The teacher of the harbour has eleven pupils, and one map. The map shows the whole world, but the harbour is
    not on it. In the place where the harbour should be there is a small hole, for so many fingers have pointed
    there. “Here we are,” says the teacher every year on the first day of school, and the new children look
    through the hole and see the wall.

    “Where does the sea end?” asks the teacher.

    “At the quay,” says Tam.

    “And where does it begin?”

    “At the quay,” says Tam.

    The teacher thinks about this for a long time, and then she writes it on the board.

    The baker gets up when the night is darkest. He lights the oven, he lights the lamp, he opens the door a
    hand's breadth, and the smell of the bread goes down the street before him and wakes the dogs. He bakes forty
    loaves, one for each house. On Saturdays he bakes forty-one. The forty-first loaf he puts on the step of the
    empty house, and in the morning it is gone.

    “The gulls take it,” says the smith.

    “Then the gulls are welcome to it,” says the baker.

    “The dog takes it,” says the smith.

    “Then the dog is welcome to it.”

    “And if it is someone else who takes it?”

    “Then someone else,” says the baker, “is hungry.”

    The smith makes hooks and chains and anchors. He says that an anchor is the only honest thing that he knows:
    it is heavy, it does not pretend to be light, and it does its work where nobody sees it. When a child is born
    in the harbour, he makes a very small anchor, not longer than a thumb, and it is hung over the bed. When the
    child grows up and goes away, the anchor goes along. There are small anchors in cities whose names the smith
    cannot read.

    Some go away and come back. Some go away and do not come back. Some do not go away, and these are the ones who
    talk most about going.

    The letters come on Thursdays, with the woman who rides over the hill. She has a grey horse, a leather bag,
    and a voice that can be heard from the first house to the last. She calls the names from the saddle. If she
    calls a name and nobody comes, she puts the letter back into the bag and brings it again on the next Thursday.
    One letter she has brought for six years. It is for the man with the clock.

    “What is in it?” the people ask.

    “It is shut,” says the woman, “and so I do not know. But it is heavy, and on some days it ticks.”

    Once a ship came that was too large for the harbour. She lay outside for a day and a night, with all her lamps
    lit, and music came over the water. The children counted the lamps and came to different numbers. In the
    morning a boat came from the ship, with four men at the oars and an officer in white, and the officer stepped
    on the quay and asked for the harbour master.

    “I am the harbour master,” said Marit.

    “We are lost,” said the officer, and he said it quietly, so that the men at the oars should not hear it. “We
    have charts, and on our charts there is no harbour here.”

    “Then you must be somewhere else,” said Marit. But she gave him tea, and bread, and she drew him a chart on
    the back of a page, with the rocks and the shallows and the way between. The officer thanked her. The boat
    went back to the ship, the ship put out her lamps, and by noon there was nothing on the sea but the sea.

    She wrote it in the book. A ship, large. Lost. Music. She thought for a while, and then she wrote: they were
    very polite.
    """
}

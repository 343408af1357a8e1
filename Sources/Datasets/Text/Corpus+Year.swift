extension Corpus {
  /// A part of the text: the months, the knots, and the third old man.
  static let year = """
    Of the months of the year the people of the harbour say the following.

    January has a white coat and empty pockets. In January the nets are mended, and the stories are mended, too. A
    story that was told in the autumn with three waves is told in January with five, and the fifth is as high as
    the tower. Nobody lies. The waves grow by themselves, in the warm, like bread.

    February is short, because it is ashamed. In February the wood is counted. There are so many logs and there
    are so many days, and whoever has more days than logs goes over to whoever has more logs than days, and takes
    a chair along, and stays until March.

    March comes in through the cracks. The ice goes out of the bay with a noise like many doors. The first gull
    sits on the crane, and everyone who sees her says, “There she is,” as if it were always the same one.

    April does what it wants. In April the boats are painted: the Good Hope green, the Better Hope a better green,
    the Anna red, and the Patience in whatever is left over. One year it was yellow. The fish, says the
    grandfather, liked it.

    May is the month of the eggs. The children climb in the rocks with baskets, and they take one egg from each
    nest, and never two. “Why never two?” ask the small ones, and the large ones say, “Because the gull can count
    to one.”

    June has no night. In June the keeper of the lamp has nothing to do, and he does it thoroughly. He sits before
    the tower on a box, and he looks at the sun, which goes down as far as the sea, and thinks about it, and comes
    up again.

    July smells of tar and of hay. In July the woman with the letters sings on the hill, and those who have done
    wrong think that she is singing about them.

    August is the month of visitors. They come on foot, with sticks, and with hats that the wind is looking
    forward to. They ask what the harbour is called. “Harbour,” say the people. They ask how old the bell is.
    “Older,” say the people. They ask when the boat goes to the island, and the people look at the clock, and add
    and take away, and say, “In a while.”

    September is the best month, and therefore the shortest. It has thirty days, and they are over in a week.

    October brings the storms. In October nobody says that he is not afraid, and nobody says that he is. They say,
    “There is something in the air,” and they tie the second knot.

    November is grey in front and grey behind. In November the bell is rung more often than the clock is looked
    at. Three strokes and a pause, three strokes and a pause, and between the strokes the whole harbour holds its
    breath and counts.

    December is dark, and it is full of light. There is a candle in every window, forty candles and one, and from
    the sea it looks as if a piece of the sky had come to stay for the night.

    Of the knots, Tam knows nine. He knows the knot that holds, and the knot that slips. He knows the knot that
    holds until you pull, and the knot that slips until you pull. He knows the one that the smith showed him,
    which is made of iron, and the one that the teacher showed him, which is made of words. There is a knot that
    can be tied with one hand, and there is a knot for which two people are needed who are not quarrelling. The
    eighth is a secret. The ninth is the one that comes of itself, in any rope, in the dark, when nobody is
    looking, and it is the best knot of all, and no one has ever learned to tie it.

    “Who taught you to tie?” the visitors ask.

    “The rope,” says Tam.

    One evening in that autumn the man with the one ear came down from the tower in the middle of the night, which
    he never does. He went to Marit's door and knocked.

    “The lamp has gone out,” he said.

    “Then light it again.”

    “I have lit it again. It burns, and it gives no light.”

    Marit put on her coat. They climbed the stairs, ninety-nine steps, and at the top the lamp was burning with a
    tall clear flame; and yet it was as dark as in a sack. They held a hand before the flame, and the hand was
    dark. They held a page of the book before it, and the page was dark.

    “It is used up,” said the keeper. “There is so much light in the world, and this lamp has given its share.”

    Marit was silent for a while. Then she said: “When did you last clean the glass?”

    The keeper looked at her, and he looked at the glass, and then he took his sleeve. And that is why it says in
    the book, on this night, only: glass, clean. But the keeper tells it otherwise, and in January there are three
    nights of it, and a whale.

    Anna of the Anna had a sister in the city, and the sister wrote to her: come and live with me. There are lamps
    in the streets here, there are shops with coats, and the floor stands still. Anna read the letter on board,
    and she read it on land. Then she put on her good skirt and rode over the hill with the woman with the
    letters, behind her on the grey horse.

    She was away for nine days. On the tenth day she came back, on foot, with her shoes in her hand.

    “What was it like?” asked the people.

    “The lamps are bright,” said Anna. “The coats are warm. The floor stands still, all day it stands still, and
    at night, when you lie on it, it still stands still.” She shook her head. “I did not sleep for nine nights. I
    lay there and waited for the wave.”

    She went on board, and she lay down, and the wave came, and she slept until Sunday.

    The crane on the quay is the pride of the harbour, and it has lifted something three times. The first time, it
    lifted the bell. The second time, it lifted the cow of the second old man, which had fallen into the water and
    was swimming for the open sea with a firm purpose. The third time is still to come. The crane is oiled every
    spring, and its chain is counted link by link, so that it will be ready for the third time.

    “What will it be?” asks Tam.

    “Something heavy,” says the smith.

    “Something that has fallen,” says the baker.

    “Something that we need,” says the teacher.

    “It will be something,” says Marit, “and I shall write it down.”

    There is a game that the children play on the sand when the tide is out. One child is the sea, and the others
    are the boats. The sea shuts its eyes and counts to a number that nobody knows. The boats run out over the wet
    sand, as far as they dare. Then the sea opens its eyes and comes in, slowly at first and then less slowly, and
    the boats run home, and whoever is touched is fog. Whoever is fog has to stand where he is and say nothing.
    The last boat wins, and in the next game it is the sea.

    The old men on the bench have played it, too. The first old man was a good boat. The second old man was a good
    sea. The third old man has never played it, and one evening, when the sand was empty and the light was low, he
    took off his shoes, put them side by side on the quay, and went down the steps. He stood at the edge of the
    water. He shut his eyes and counted, and nobody knows how far.

    Then he opened them, and he walked in, slowly at first and then less slowly, over the sand, over the stones,
    and before him, with a great noise, ran Tam, and the dog, and the teacher with her skirt in her hands, and the
    baker, who was floury, and the smith, who was slow, and the first old man, and the second.

    “I am fifty years late,” said the third old man, when they were all sitting on the steps and wringing out
    their clothes.

    “The clock says three,” said Tam.

    “Then I am in time,” said the third old man.

    And the boats came in, first the Good Hope, then the Better Hope, then the Anna with her red sail, and at
    last, when the lamp was lit and the bread was in the oven and nobody was looking any more, the Patience.
    """
}

"""Colours, and which are so near to one another that nobody sees the one on the other."""

Colour = tuple[int, int, int]  # red, green and blue, 0 to 255
WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)
NEAR = 16  # of 255: so much red, green and blue may differ between a colour and what nobody sees on it


def of_digits(digits: str) -> Colour | None:
    """The colour of six hexadecimal digits; None for anything else."""
    try:
        red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    except ValueError:
        return None
    return red, green, blue


def are_near(colour: Colour | None, other: Colour | None, most: int = NEAR) -> bool:
    """Whether they differ by no more than `most` of 255 in each; one that is not known is near to none."""
    if colour is None or other is None:
        return False
    return all(abs(one - two) <= most for one, two in zip(colour, other, strict=True))

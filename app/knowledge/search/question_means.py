"""The mean vector of everyday questions in each language, made by benchmarks/question_means.py.

How near a passage is to it says how near it is to any question of that language, which is no reason to take it.
"""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_SCALE = 127 / 0.25  # the numbers of a mean are below a quarter
_MEANS = {
    "en": (
        "H+7n7RrjCxUaAhsFGN3uFCPt+NoT+uUfFRz7ABrg4+sU5B4Y4Owq5vMPFBEPIe0U8vrmHRMbH+nh6+8SEN8SCBcVFxXg/+AZAO7/"
        "CwnhBeng7PAO5hoc6CrtGhzf49nm7Bce7R7zGOrqEBnjIujvHSEg6u367w/sHfTe4uPnERwaBxMKEBYdG974//nsGegQJhkx8R7s"
        "F+0aExDx3+ATFu3n5uzp8xEe7vDtDtwY/x/rHSQW6fPn3dzi5w4O8/cZ6e3mGuAdFxX29QwKEQXoE+UaHtvmHfT1ABjtFxH6FNLm"
        "Dwnv+Rfn6+bZ7u7tFg7l5esR2g7r8BT5Dh/h8+XsEBMe6Q75+SUeFBTk9Oby3gsV6OnwACX68yAbGx0F8vAW4/D+6Sb6GQ8AI/EU"
        "8eUIHeUNBRQIDBsR8/MVFfsL5ePi6/LlEAvl5w4IDO7lHe3v7hvo4gsV6xH95RHt5xEa0g8U7Q346Q8S4u8VGhEj+fsR5Rki6An5"
        "6+8n5+QJIwsc"
    ),
    "hi": (
        "Hvno4xrmCQ4oCB8IH+PrDR/v8OIPDu8uGx72Bx7m5esS4R8f5e8x2vMGGB0VFusQ9PzkHhcXH+Dq6+cKGecLERITDg7x9uoVCO0M"
        "DQXiCejh6u4M7ycZ5S/uIxLg5efq7xAb6hjvFtfvDBnkIev3GxUb5fAA5QztIPTc5OjuDhoKBxgLAhEkHuMO/vfpEesOGRow8yje"
        "Df0SEhD14ugNGu/n6ufr6RAf7eH3COMc/iDxHh4P7eze3s3s5Q4K/f0W5OLrGuMbFwj38RMHFwnuHd4XHePvG/7vBhXoFgz5BNLt"
        "Eg/t8Rfl6u3f+t77FgzY4/MR2Qrq8BUBFB/b6s/oEBUi5g8I/CsWGAbj9eHx5wYP6PDnBS7v7yYZHCAF+PEa9OXw6xvoHgn+KvMP"
        "/er+C+gTDxQEDx8L7PkZGfEG4Nvb7fjdDRHw6BUTA+ftG/Dt7xfv5BUL6xLy4RPx1A8L0gcW8QL47xIR4eoRFhEV9gMH6R8b7wsG"
        "6Ogq9e0QKQgW"
    ),
    "kn": (
        "Jvnk2RzoDA0kCSQJIubuDCXi9uMNFOkrFRf4CCHk6ewR5SAe5+4v1/YKFRsPGucZ8fvfHiEhJt7q5uUJHecIExUUDg3v9uoWDugJ"
        "CQfcEOji5+4Q7SUb5C30IRbd5eLq6RAZ7iHsFdfmEBnrKu7wFw4S4fEA6wzuIu3a6ejvDCELChcFBRIhG+MH/PfoEekNGRgw8yLf"
        "D/4JCgr25OcKGu3v4+vq4woe5972CN0dBCHwHiYU6+zg3NLm3gkM9vUa5+LsFeEeGgf57RECGQbyHuIXGubjGALxBxzjFBH5DdDy"
        "DAzk8Rjo6urc9d7/GhLR5PYP2Q3m8BkAHSXX6cviDhMm4BEJCCQXGgPi9+n34woR5+3tDC3v7icVHyEF9vgZ9eTx4hPrHQ8EJfAO"
        "++gDDuYVDg4ADiQG7vQWGPUG3ODb7/jfDQnz7BkYAezoGvP07xbv4xQN7xTy4wj10wwO2goe7gLy8BIP4O4TGQ8V+wYJ6hwb7AAE"
        "6+4o+vMMKAYY"
    ),
    "te": (
        "IfXl4B/pDA0jByIHIOfyDSbk+OANEuYsFRb0CR/k5+gP5SUf6e0t2PUMEhoQHO4e7/zbGyIjJeLp6uAPGOoLEBIUDw308+waDeYD"
        "BgzcEeLj6O4S7CQa6Cn0Hxfb5+Ho6gwa7B/qFuPhFBbqJerxFwwS3PIA7ArrHuzg7ejwDh4ICxIIBRIeF+MJAfbwFOkRFhc07iLg"
        "D/YKDRDx6eULHe7r6+3r4Qke69v4Cd4cCiDrHSQU6fPb2Nbp3goH9vcX6uLqFOAfGwj36g8BFwXyHeQbHefkF//vBBzlHBD2CM7y"
        "DAzq8Rbo6/HX8d36GhPO5PkO2g7p9B0BHCXX68zlEBMk5A4GASQZG/3mAOv64QYU6/LrCy3r8yMUJRr/9fcc9eP05BrxGw8EIPEH"
        "+OUHEOMTCgQBCiP/8PMYFPkK3+Xg8vjhEwn55xcSA+zyFvjx7xf05xkL8BP25ATy1BIG1Qgf8gP08xIL4OcSGxAS+gQL6hwd6wII"
        "6+sm/fURJQgW"
    ),
}


@lru_cache(maxsize=len(_MEANS))
def mean_question(language: str) -> npt.NDArray[np.float32]:
    """[D], shorter than 1."""
    import numpy as np

    return np.frombuffer(base64.b64decode("".join(_MEANS[language])), dtype=np.int8).astype(np.float32) / _SCALE

"""Written answers: the prompt, the claims in the answer, and their verification against what they cite."""

"""Words and sentences, in English, Hindi, Kannada and Telugu."""

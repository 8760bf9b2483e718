"""Questions in Hindi, Kannada or Telugu that are asked in Latin letters, put into their own script."""

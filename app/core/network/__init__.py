"""The network, which is off: what is asked, what was asked, and files that come here in parts."""

"""Network access, off by default: requests, their log, and resumable downloads."""

"""What the documents say that the window's tests add: a health worker's and a bank's."""

FEVER = (
    "ಜ್ವರ\n\nಜ್ವರ ಬಂದ ಮಗುವಿಗೆ ಹೆಚ್ಚು ನೀರು ಕೊಡಬೇಕು. ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಆರು ಗಂಟೆಗೊಮ್ಮೆ ಒಂದು ಮಾತ್ರೆ ಕೊಡಬಹುದು. "
    "ಮೂರು ದಿನದಲ್ಲಿ ಜ್ವರ ಇಳಿಯದಿದ್ದರೆ ವೈದ್ಯರನ್ನು ಕರೆಯಿರಿ."
)
QUESTION = "ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಎಷ್ಟು ಮಾತ್ರೆ ಕೊಡಬಹುದು?"
TABLETS = "ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಆರು ಗಂಟೆಗೊಮ್ಮೆ ಒಂದು ಮಾತ್ರೆ ಕೊಡಬಹುದು."  # what answers it
ACCOUNT = "# Accounts\n\nTo open an account, bring a photograph and the Aadhaar card. The account is ready in a day."

"""The kernel language: typed values, the front end that traces Python into IR, and portable intrinsics."""

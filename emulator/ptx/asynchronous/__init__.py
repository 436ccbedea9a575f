"""The asynchronous proxy: copies under way, barrier objects, boxes of tensors."""

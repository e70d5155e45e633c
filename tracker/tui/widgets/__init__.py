"""The widgets that every screen is built of: text fields, the virtual table, dialogs and the details pane."""

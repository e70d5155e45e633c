"""Questions over a screen: each is asked, answered and gone."""

"""The sources of the rules; docs/etiquette.md summarises each article."""

NOT_TO_DO = "What NOT to do on LinkedIn, or other social media sites!"
DOING_IT_WRONG = "Linkedin: Are You Doing It Wrong?"
INVITATION = "Social Media is about INVITATION, not SOLICITATION"
PARTICIPATE = "Social media, participate or don't bother"
RIGHT_CONNECTIONS = "Making the Right Social Media Connections"
HOUSE = "house rule"

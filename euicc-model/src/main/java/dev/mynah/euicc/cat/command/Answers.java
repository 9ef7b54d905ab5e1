package dev.mynah.euicc.cat.command;

/** Who performs a proactive command in a terminal that is a modem with a host behind it. */
public enum Answers {
    /** The modem, which alone knows, or alone can. */
    MODEM("modem"),
    /** The host with its screen and keys; where none has claimed the toolkit, the card hears so. */
    HOST("host"),
    /** The modem, for a service that it doesn't have: the card hears that it can't be had now. */
    SERVICE("modem, once it has the service");

    private final String text;

    Answers(String text) {
        this.text = text;
    }

    /** In words. */
    public String text() {
        return text;
    }
}

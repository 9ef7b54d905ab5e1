package dev.mynah.modem.door;

/** The machine did not let a door be opened. The message is one sentence for the user: what, why and the remedy. */
public final class DoorRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DoorRefusal(String sentence) {
        super(sentence, null, false, false);
    }
}

package dev.mynah.testbed.control;

/** The machine or another testbed stands in the way. The message is one sentence for the user: what, why and the remedy. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    public Refused(String sentence) {
        super(sentence);
    }
}

package dev.mynah.modem.door;

/** Tells the owner of a pty what he is armed for, once, with the POLL... bits or {@link PollThread#OPEN}, in a turn of his. */
interface PtyWatch {
    /** Asks to be told once, in addition to what is asked already; {@link PollThread#OPEN} goes alone. */
    void arm(int events);

    /** Forgets the pty; {@code after} runs on some thread once nobody looks at it any more. */
    void end(Runnable after);
}

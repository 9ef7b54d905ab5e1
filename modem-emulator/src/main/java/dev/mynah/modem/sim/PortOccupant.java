package dev.mynah.modem.sim;

/** The stack that has a card port in its slot, told what others do there: each may concern what it remembers of the card. */
public interface PortOccupant {
    /** Somebody else sent a command. */
    void othersSent(byte[] command, byte[] response);

    /** Somebody else reset the port. */
    void othersReset();
}

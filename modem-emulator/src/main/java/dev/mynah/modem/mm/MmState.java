package dev.mynah.modem.mm;

/** The states of a UE, TS 24.008 4.1.2.1; those of MM IDLE are told apart by their substates. */
public enum MmState {
    NULL(0, "NULL"),
    IDLE_NORMAL_SERVICE(19, "MM IDLE, NORMAL SERVICE"),
    IDLE_ATTEMPTING_TO_UPDATE(19, "MM IDLE, ATTEMPTING TO UPDATE"),
    IDLE_LIMITED_SERVICE(19, "MM IDLE, LIMITED SERVICE"),
    IDLE_NO_IMSI(19, "MM IDLE, NO IMSI"),
    IDLE_NO_CELL_AVAILABLE(19, "MM IDLE, NO CELL AVAILABLE"),
    IDLE_PLMN_SEARCH(19, "MM IDLE, PLMN SEARCH"),
    /** GMM has asked, or will. */
    LOCATION_UPDATING_PENDING(23, "LOCATION UPDATING PENDING"),
    LOCATION_UPDATING_INITIATED(3, "LOCATION UPDATING INITIATED"),
    WAIT_FOR_OUTGOING_MM_CONNECTION(5, "WAIT FOR OUTGOING MM CONNECTION"),
    MM_CONNECTION_ACTIVE(6, "MM CONNECTION ACTIVE"),
    WAIT_FOR_REESTABLISH(17, "WAIT FOR REESTABLISH"),
    WAIT_FOR_NETWORK_COMMAND(9, "WAIT FOR NETWORK COMMAND"),
    IMSI_DETACH_INITIATED(7, "IMSI DETACH INITIATED");

    private final int number;
    private final String standard;

    MmState(int number, String standard) {
        this.number = number;
        this.standard = standard;
    }

    /** The standard's number of the main state. */
    public int number() {
        return number;
    }

    /** The standard's name. */
    public String standard() {
        return standard;
    }
}

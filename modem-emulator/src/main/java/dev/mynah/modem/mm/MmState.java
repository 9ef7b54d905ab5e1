package dev.mynah.modem.mm;

/** The states of a UE, TS 24.008 4.1.2.1; those of MM IDLE are told apart by their substates. */
public enum MmState {
    NULL("NULL"),
    IDLE_NORMAL_SERVICE("MM IDLE, NORMAL SERVICE"),
    IDLE_ATTEMPTING_TO_UPDATE("MM IDLE, ATTEMPTING TO UPDATE"),
    IDLE_LIMITED_SERVICE("MM IDLE, LIMITED SERVICE"),
    IDLE_NO_IMSI("MM IDLE, NO IMSI"),
    IDLE_NO_CELL_AVAILABLE("MM IDLE, NO CELL AVAILABLE"),
    IDLE_PLMN_SEARCH("MM IDLE, PLMN SEARCH"),
    /** GMM has asked, or will. */
    LOCATION_UPDATING_PENDING("LOCATION UPDATING PENDING"),
    LOCATION_UPDATING_INITIATED("LOCATION UPDATING INITIATED"),
    WAIT_FOR_OUTGOING_MM_CONNECTION("WAIT FOR OUTGOING MM CONNECTION"),
    MM_CONNECTION_ACTIVE("MM CONNECTION ACTIVE"),
    WAIT_FOR_REESTABLISH("WAIT FOR REESTABLISH"),
    WAIT_FOR_NETWORK_COMMAND("WAIT FOR NETWORK COMMAND"),
    IMSI_DETACH_INITIATED("IMSI DETACH INITIATED");

    private final String standard;

    MmState(String standard) {
        this.standard = standard;
    }

    /** The standard's name. */
    public String standard() {
        return standard;
    }
}

package dev.mynah.network.air.nas.ss.component;

/**
 * What has become of a service for a subscriber. TS 29.002 17.7.5, SS-Status; TS 23.011.
 *
 * @param quiescent active, but without effect as the network doesn't support something about it
 */
public record SsStatus(boolean provisioned, boolean registered, boolean active, boolean quiescent) {

    /** Not even subscribed to. */
    public static final SsStatus NOT_PROVISIONED = new SsStatus(false, false, false, false);
    /** Subscribed to and not in use. */
    public static final SsStatus PROVISIONED = new SsStatus(true, false, false, false);
    /** In use, a service that needs no registration. */
    public static final SsStatus ACTIVE = new SsStatus(true, false, true, false);
    /** Registered and in use. */
    public static final SsStatus REGISTERED_AND_ACTIVE = new SsStatus(true, true, true, false);
    /** Registered and not in use. */
    public static final SsStatus REGISTERED = new SsStatus(true, true, false, false);

    private static final int A = 1;
    private static final int R = 2;
    private static final int P = 4;
    private static final int Q = 8;

    /** As an octet. */
    public int value() {
        return (quiescent ? Q : 0) | (provisioned ? P : 0) | (registered ? R : 0) | (active ? A : 0);
    }

    public static SsStatus of(int value) {
        return new SsStatus((value & P) != 0, (value & R) != 0, (value & A) != 0, (value & Q) != 0);
    }
}

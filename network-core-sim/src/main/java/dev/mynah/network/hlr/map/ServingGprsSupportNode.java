package dev.mynah.network.hlr.map;

/** The SGSN end of MAP, for what an HLR asks by itself; told on its operator's timeline. */
public interface ServingGprsSupportNode {
    /** MAP_CANCEL_LOCATION (TS 29.002 8.1.3): another SGSN, an MME or an AMF serves the subscriber now, or none may. */
    void cancelLocation(String imsi);

    /** The same because the subscription has changed, or is withdrawn where it is not {@code renewed}: the MS is told. */
    default void subscriptionChanged(String imsi, boolean renewed) {
        cancelLocation(imsi);
    }
}

package dev.mynah.network.hlr;

/** The AMF end of what a UDM asks by itself; told on its operator's timeline. */
public interface ServingAmf {
    /** Nudm_UECM_DeregistrationNotification (TS 23.502 5.2.3.2.2): another network or system serves the subscriber now. */
    void deregistrationNotified(String imsi);

    /** The same because the subscription has changed, or is withdrawn where it is not {@code renewed}: the UE is told. */
    default void subscriptionChanged(String imsi, boolean renewed) {
        deregistrationNotified(imsi);
    }
}

package dev.mynah.network.hlr;

/** The MME end of S6a, for what an HSS asks by itself; told on its operator's timeline. */
public interface ServingSide {
    /** Cancel Location Request (TS 29.272 5.2.1.2): another network serves the subscriber now. */
    void cancelLocation(String imsi);

    /** The same because the subscription has changed, or is withdrawn where it is not {@code renewed}: the UE is told. */
    default void subscriptionChanged(String imsi, boolean renewed) {
        cancelLocation(imsi);
    }
}

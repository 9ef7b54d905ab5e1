package dev.mynah.network.hlr;

/** The MME end of S6a, for what an HSS asks by itself; told on its operator's timeline. */
public interface ServingSide {
    /** Cancel Location Request (TS 29.272 5.2.1.2): another network serves the subscriber now. */
    void cancelLocation(String imsi);
}

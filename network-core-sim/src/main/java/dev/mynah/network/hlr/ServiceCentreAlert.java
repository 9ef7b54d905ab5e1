package dev.mynah.network.hlr;

/** The end of MAP C at a service centre's gateway, for what an HLR says by itself; told on its operator's timeline. */
public interface ServiceCentreAlert {
    /** Alert Service Centre (TS 29.002 12.5): the subscriber with this number can have messages again. */
    void alert(String msisdn);
}

package dev.mynah.modem.sim;

import dev.mynah.modem.CardRefresh;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.TerminalCapability;
import dev.mynah.modem.euicc.EsimPort;

/** What the card tells the stack it serves; called in turns of the modem. */
public interface SimOwner {
    void simChanged(SimState state);

    /** A host has switched the card's power. */
    void powerChanged();

    /** The card has said that something of it is new; the stack looks next. */
    void refreshed(CardRefresh refresh);

    /** The USIM is open and read: registration may begin. */
    void usimReady(Usim usim);

    /** The USIM is about to go: leave the network now, while the card is still there. */
    void usimGoing();

    /** The card has new lists of networks and wants the UE steered by them at once. TS 23.122 4.4.6. */
    void steered();

    /** The card has something for the hosts. */
    void cardEvent(SubscriptionEvent event);

    /** A host has told the ISD-R to switch profiles: any port of the card may have news. */
    void profilesMayHaveChanged();

    /** What a host wants the card to know of the terminal. */
    TerminalCapability terminalCapability();

    /** Which port of the card is this slot's. */
    EsimPort esimPort();
}

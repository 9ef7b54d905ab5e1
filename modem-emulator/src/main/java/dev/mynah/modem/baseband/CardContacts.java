package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;

/** The contacts between a slot and the card in it. Once the card is pulled out nothing answers any more. */
final class CardContacts implements CardPort {
    private CardPort card;

    CardContacts(CardPort card) {
        this.card = card;
    }

    /** The card is gone. */
    void part() {
        card = new EmptyPort();
    }

    @Override
    public byte[] transmit(byte[] commandApdu) {
        return card.transmit(commandApdu);
    }

    @Override
    public byte[] reset() {
        return card.reset();
    }
}

package dev.mynah.modem;

/** Whether the card in a slot has power, and who speaks to it. */
public enum CardPower {
    /** It has none, but is there. */
    OFF,
    ON,
    /** It has power, and the modem leaves it alone: nothing but what hosts send gets there. */
    PASS_THROUGH
}

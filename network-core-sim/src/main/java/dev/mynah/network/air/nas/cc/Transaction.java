package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.ElementType;

/**
 * Which of a UE's calls a message is about: the transaction identifier. TS 24.007 11.2.3.1.3.
 *
 * @param value 0 to 6; 7 announces an extension, which calls don't use
 * @param toOriginator the TI flag: set in messages to the side that chose the value
 */
public record Transaction(int value, boolean toOriginator) {

    /** Its coding in bits 5 to 8 of the first octet. */
    public static final ElementType<Transaction> TYPE = ElementType.of(
            "Transaction identifier",
            "TS 24.007 11.2.3.1.3",
            in -> of(in.octet()),
            (transaction, out) -> out.octet((transaction.toOriginator ? 8 : 0) | transaction.value));

    /** The value that is no transaction. */
    public static final int EXTENDED = 7;

    /** Refuses what three bits don't hold. */
    public Transaction {
        if (value < 0 || value > EXTENDED) {
            throw new IllegalArgumentException("transaction: " + value);
        }
    }

    private static Transaction of(int half) {
        return new Transaction(half & EXTENDED, (half & 8) != 0);
    }

    /** The one in a message whose first octet this is. */
    public static Transaction ofFirstOctet(int octet) {
        return of(octet >> 4 & 0xF);
    }

    /** The same as the other side writes it. */
    public Transaction answered() {
        return new Transaction(value, !toOriginator);
    }

    @Override
    public String toString() {
        return "TI " + value + (toOriginator ? "'" : "");
    }
}

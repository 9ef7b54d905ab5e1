package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * A transaction of a connection, as the sender of a message names it. TS 24.007 11.2.3.1.3.
 *
 * @param value 0 to 6; 7 is reserved, for an extension or for messages of no transaction
 * @param fromOther the TI flag: whether the receiver of the message began the transaction
 */
public record TransactionIdentifier(int value, boolean fromOther) {

    /** Its coding, half an octet. */
    public static final ElementType<TransactionIdentifier> TYPE = ElementType.of(
            "Transaction identifier",
            "TS 24.007 11.2.3.1.3",
            TransactionIdentifier::read,
            TransactionIdentifier::write);

    /** The value of no transaction. */
    public static final int RESERVED = 7;

    private static final int FLAG = 8;

    /** Refuses what three bits can't say. */
    public TransactionIdentifier {
        if (value < 0 || value > 7) {
            throw new IllegalArgumentException("transaction identifier " + value);
        }
    }

    /** A transaction this side began. */
    public static TransactionIdentifier own(int value) {
        return new TransactionIdentifier(value, false);
    }

    /** The same transaction as the other side names it. */
    public TransactionIdentifier seenByOther() {
        return new TransactionIdentifier(value, !fromOther);
    }

    /** The one in a message that begins with this octet, whatever else is in the message. */
    public static TransactionIdentifier ofFirstOctet(int octet) {
        return of(octet >> 4 & 0xF);
    }

    private static TransactionIdentifier read(OctetReader in) {
        return of(in.octet());
    }

    private static TransactionIdentifier of(int half) {
        return new TransactionIdentifier(half & 7, (half & FLAG) != 0);
    }

    private static void write(TransactionIdentifier transaction, OctetWriter out) {
        out.octet((transaction.fromOther ? FLAG : 0) | transaction.value);
    }
}

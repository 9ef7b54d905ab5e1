package dev.mynah.euicc.aka;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * What a subscriber's card and the operator's authentication centre share: K and the operator's OPc, 16 octets each
 * (TS 35.206 4.1). The octets leave this package only through the algorithm that uses them: nothing prints, compares in
 * variable time or serialises them.
 */
public final class SubscriberKey {

    private final byte[] k;
    private final byte[] opc;

    private SubscriberKey(byte[] k, byte[] opc) {
        this.k = k;
        this.opc = opc;
    }

    /** A key whose OPc is already derived, as profiles carry it. */
    public static SubscriberKey ofOpc(byte[] k, byte[] opc) {
        return new SubscriberKey(copyOf16("k", k), copyOf16("opc", opc));
    }

    /** A key given with the operator's OP; OPc is derived here and OP is not kept. */
    public static SubscriberKey ofOp(byte[] k, byte[] op) {
        byte[] ownK = copyOf16("k", k);
        return new SubscriberKey(ownK, Milenage.opc(ownK, copyOf16("op", op)));
    }

    byte[] k() {
        return k;
    }

    byte[] opc() {
        return opc;
    }

    private static byte[] copyOf16(String name, byte[] value) {
        if (value.length != 16) {
            throw new IllegalArgumentException(name + ": " + value.length + " octets, 16 are needed");
        }
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubscriberKey that
                && MessageDigest.isEqual(k, that.k)
                && MessageDigest.isEqual(opc, that.opc);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(k) + Arrays.hashCode(opc);
    }

    /** Says that there is a key and nothing about it. */
    @Override
    public String toString() {
        return "SubscriberKey[hidden]";
    }
}

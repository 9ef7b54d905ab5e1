package dev.mynah.modem.mbim.wire;

import java.util.HexFormat;

/** A field of octets that are nothing more to MBIM. */
abstract class OctetField extends Field<byte[]> {
    OctetField(String name, String type) {
        super(name, type);
    }

    @Override
    final String describe(Object value) {
        return HexFormat.of().withUpperCase().formatHex((byte[]) value);
    }

    @Override
    byte[] empty() {
        return new byte[0];
    }
}

package dev.mynah.euicc.rsp;

import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A bound profile package as an SM-DP+ makes it (SGP.22 2.5.4).
 *
 * @param opening InitialiseSecureChannel
 * @param configuration ConfigureISDP, protected
 * @param metadata StoreMetadata, authenticated
 * @param keys ReplaceSessionKeys, protected; none when the profile is protected with the session keys
 * @param profile the profile package, protected
 */
public record BoundPackage(
        Tlv opening, List<Tlv> configuration, List<Tlv> metadata, List<Tlv> keys, List<Tlv> profile) {

    // What makes a segment of 1020 bytes: tag, length of three bytes, padding to whole blocks, MAC.
    private static final int LONGEST_PART = 1007;

    private static final Tlv CONFIGURE_ISDP = Tlv.of(0xBF24, List.of());

    /** Keeps copies. */
    public BoundPackage {
        configuration = List.copyOf(configuration);
        metadata = List.copyOf(metadata);
        keys = List.copyOf(keys);
        profile = List.copyOf(profile);
    }

    /**
     * Binds a profile to an eUICC.
     *
     * @param opening signed by the server
     * @param session the keys both sides have agreed on
     * @param replaced keys to protect the profile with instead
     * @param metadata {@code BF25}
     * @param profilePackage in clear
     */
    public static BoundPackage bind(
            Tlv opening, BspKeys session, Optional<BspKeys> replaced, byte[] metadata, byte[] profilePackage) {
        SegmentProtection protection = new SegmentProtection(session);
        List<Tlv> configuration = List.of(protection.protect(SegmentProtection.COMMAND, CONFIGURE_ISDP.toBytes()));
        List<Tlv> described = cut(protection, SegmentProtection.METADATA, metadata);
        List<Tlv> keys = new ArrayList<>();
        if (replaced.isPresent()) {
            keys.add(protection.protect(
                    SegmentProtection.COMMAND, replacement(replaced.get()).toBytes()));
            protection = new SegmentProtection(replaced.get());
        }
        List<Tlv> profile = cut(protection, SegmentProtection.PROFILE, profilePackage);
        return new BoundPackage(opening, configuration, described, keys, profile);
    }

    private static Tlv replacement(BspKeys keys) {
        return Tlv.of(0xBF26, Tlv.of(0x80, keys.chaining()), Tlv.of(0x81, keys.encryption()), Tlv.of(0x82, keys.mac()));
    }

    private static List<Tlv> cut(SegmentProtection protection, int tag, byte[] bytes) {
        List<Tlv> segments = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += LONGEST_PART) {
            segments.add(
                    protection.protect(tag, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + LONGEST_PART))));
        }
        return segments;
    }

    /** The whole package, {@code BF36}. */
    public Tlv toTlv() {
        List<Tlv> parts = new ArrayList<>(List.of(opening, Tlv.of(0xA0, configuration), Tlv.of(0xA1, metadata)));
        if (!keys.isEmpty()) {
            parts.add(Tlv.of(0xA2, keys));
        }
        parts.add(Tlv.of(0xA3, profile));
        return Tlv.of(0xBF36, parts);
    }

    /** The package as an assistant cuts it for ES10b.LoadBoundProfilePackage (SGP.22 2.5.5). */
    public List<byte[]> pieces() {
        List<byte[]> pieces = new ArrayList<>();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        first.writeBytes(header(toTlv()));
        first.writeBytes(opening.toBytes());
        pieces.add(first.toByteArray());
        pieces.add(Tlv.of(0xA0, configuration).toBytes());
        pieces.add(header(Tlv.of(0xA1, metadata)));
        metadata.forEach(it -> pieces.add(it.toBytes()));
        if (!keys.isEmpty()) {
            pieces.add(Tlv.of(0xA2, keys).toBytes());
        }
        pieces.add(header(Tlv.of(0xA3, profile)));
        profile.forEach(it -> pieces.add(it.toBytes()));
        return pieces;
    }

    private static byte[] header(Tlv object) {
        byte[] bytes = object.toBytes();
        return Arrays.copyOf(bytes, bytes.length - object.length());
    }
}

package dev.mynah.euicc.rsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "SGP.22 2.5.4, 2.5.5", by = BoundPackageReader.class)
class BoundPackageTest {

    @ParameterizedTest
    @MethodSource("golden")
    void a_package_opens_to_the_profile_that_was_bound(JsonNode bound) {
        SegmentProtection protection = new SegmentProtection(keys(bound.get("sessionKeys"), "sEnc", "sMac"));
        ByteArrayOutputStream metadata = new ByteArrayOutputStream();
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (BoundPackagePart part : new BoundPackageReader().accept(Vectors.hex(bound, "boundProfilePackage"))) {
            if (part instanceof BoundPackagePart.Segment segment) {
                byte[] plain = protection.open(segment.tag(), segment.value()).orElseThrow();
                switch (segment.command()) {
                    case STORE_METADATA -> metadata.writeBytes(plain);
                    case REPLACE_SESSION_KEYS ->
                        protection = new SegmentProtection(keys(bound.get("replaceSessionKeys"), "ppkEnc", "ppkMac"));
                    case LOAD_PROFILE_ELEMENTS -> profile.writeBytes(plain);
                    default -> assertThat(plain).isEqualTo(new byte[] {(byte) 0xBF, 0x24, 0});
                }
            }
        }
        assertThat(metadata.toByteArray()).isEqualTo(Vectors.hex(bound, "profileMetadata"));
        assertThat(profile.toByteArray()).isEqualTo(Vectors.hex(bound.get("upp"), "der"));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void the_division_into_pieces_makes_no_difference(JsonNode bound) {
        byte[] whole = Vectors.hex(bound, "boundProfilePackage");
        List<String> expected = read(List.of(whole));
        assertThat(expected).endsWith("complete LOAD_PROFILE_ELEMENTS");
        List<byte[]> pieces = new ArrayList<>();
        bound.get("lpaPieces").forEach(it -> pieces.add(Vectors.hex(it, "hex")));
        assertThat(read(pieces)).isEqualTo(expected);
        for (int length : new int[] {1, 2, 3, 7, 120, 255, 1000}) {
            List<byte[]> cut = new ArrayList<>();
            for (int at = 0; at < whole.length; at += length) {
                cut.add(Arrays.copyOfRange(whole, at, Math.min(whole.length, at + length)));
            }
            assertThat(read(cut)).as("%d bytes at a time", length).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void our_own_binding_makes_the_same_package(JsonNode bound) {
        Tlv whole = (Tlv) Tlv.parse(Vectors.hex(bound, "boundProfilePackage"));
        boolean replaced = bound.get("replaceSessionKeys").isObject();
        BoundPackage ours = BoundPackage.bind(
                whole.children().get(0),
                keys(bound.get("sessionKeys"), "sEnc", "sMac"),
                replaced ? Optional.of(keys(bound.get("replaceSessionKeys"), "ppkEnc", "ppkMac")) : Optional.empty(),
                Vectors.hex(bound, "profileMetadata"),
                Vectors.hex(bound.get("upp"), "der"));

        // The maker of the first one cuts the profile into longer segments, which is its right.
        if (!bound.get("name").asText().equals("bpp-1")) {
            assertThat(HexFormat.of().formatHex(ours.toTlv().toBytes()))
                    .isEqualTo(bound.get("boundProfilePackage").asText());
            List<String> pieces =
                    ours.pieces().stream().map(HexFormat.of()::formatHex).toList();
            assertThat(pieces)
                    .isEqualTo(Vectors.list(bound.get("lpaPieces"))
                            .map(it -> it.get("hex").asText())
                            .toList());
        }
    }

    @Test
    void segments_out_of_place_break_the_package() {
        Tlv whole = (Tlv) Tlv.parse(Vectors.hex(golden().findFirst().orElseThrow(), "boundProfilePackage"));
        List<Tlv> parts = whole.children();
        assertThat(read(whole.tag(), parts.get(1), parts.get(0))).isEqualTo("broken INITIALISE_SECURE_CHANNEL");
        assertThat(read(whole.tag(), parts.get(0), parts.get(2))).isEqualTo("broken CONFIGURE_ISDP");
        assertThat(read(whole.tag(), parts.get(0), parts.get(1), parts.get(3))).isEqualTo("broken STORE_METADATA");
        assertThat(read(0xBF37, parts.get(0))).isEqualTo("broken INITIALISE_SECURE_CHANNEL");
        Tlv wrongSegment = Tlv.of(0xA0, Tlv.of(0x86, new byte[24]));
        assertThat(read(whole.tag(), parts.get(0), wrongSegment)).isEqualTo("broken CONFIGURE_ISDP");
        Tlv empty = Tlv.of(0xA0, List.of());
        assertThat(read(whole.tag(), parts.get(0), empty)).isEqualTo("broken CONFIGURE_ISDP");
        Tlv endless = Tlv.of(0xA0, Tlv.of(0x87, new byte[BoundPackageReader.LONGEST_SEGMENT + 1]));
        assertThat(read(whole.tag(), parts.get(0), endless)).isEqualTo("broken CONFIGURE_ISDP");
    }

    @Test
    void nothing_follows_the_end() {
        BoundPackageReader reader = new BoundPackageReader();
        reader.accept(Vectors.hex(golden().findFirst().orElseThrow(), "boundProfilePackage"));
        assertThat(reader.ended()).isTrue();
        assertThat(reader.accept(new byte[1]))
                .containsExactly(new BoundPackagePart.Broken(BppCommand.LOAD_PROFILE_ELEMENTS));
        assertThat(reader.accept(new byte[1])).isEmpty();
    }

    @Test
    void packages_changed_at_random_end_or_break_and_keep_little() {
        byte[] whole = Vectors.hex(golden().findFirst().orElseThrow(), "boundProfilePackage");
        Random random = new Random(20261126);
        for (int round = 0; round < 20_000; round++) {
            byte[] changed = Arrays.copyOf(whole, 300);
            for (int n = random.nextInt(4); n >= 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            any_bytes_end_or_break_and_never_more(changed);
        }
    }

    @FuzzTest
    void any_bytes_end_or_break_and_never_more(byte[] bytes) {
        BoundPackageReader reader = new BoundPackageReader();
        int broken = 0;
        for (int at = 0; at < bytes.length; at += 100) {
            for (BoundPackagePart part :
                    reader.accept(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 100)))) {
                assertThat(broken).isZero();
                broken += part instanceof BoundPackagePart.Broken ? 1 : 0;
            }
        }
        assertThat(broken).isLessThanOrEqualTo(1);
    }

    private static String read(int tag, Tlv... parts) {
        // Room for more, so that only the order is at fault.
        List<Tlv> all = new ArrayList<>(List.of(parts));
        all.add(Tlv.of(0x04, new byte[4000]));
        List<String> read = read(List.of(Tlv.of(tag, all).toBytes()));
        return read.get(read.size() - 1);
    }

    private static List<String> read(List<byte[]> pieces) {
        BoundPackageReader reader = new BoundPackageReader();
        List<String> parts = new ArrayList<>();
        for (byte[] piece : pieces) {
            for (BoundPackagePart part : reader.accept(piece)) {
                parts.add(words(part));
            }
        }
        return parts;
    }

    private static String words(BoundPackagePart part) {
        if (part instanceof BoundPackagePart.Opening opening) {
            return "opening " + HexFormat.of().formatHex(opening.request().toBytes());
        }
        if (part instanceof BoundPackagePart.Segment segment) {
            return segment.command() + " " + segment.tag() + " "
                    + HexFormat.of().formatHex(segment.value());
        }
        return part instanceof BoundPackagePart.Complete complete
                ? "complete " + complete.command()
                : "broken " + ((BoundPackagePart.Broken) part).command();
    }

    private static BspKeys keys(JsonNode node, String encryption, String mac) {
        return new BspKeys(Vectors.hex(node, "mcv"), Vectors.hex(node, encryption), Vectors.hex(node, mac));
    }

    static Stream<JsonNode> golden() {
        return Vectors.list(Vectors.read("bpp-golden.json").get("packages"));
    }
}

package dev.mynah.euicc.accesscontrol;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.tlv.Tlv;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The ARA-M as it is selected on one logical channel: it tells the rules by GET DATA. The rules come with the profile, and
 * STORE DATA, which would change them, needs a secure channel that isn't there.
 */
public final class AccessRuleMaster implements CardApplication {

    private static final byte[] AID = HexFormat.of().parseHex("A00000015141434C00");

    private static final int GET_DATA = 0xCA;
    private static final int ALL = 0xFF40;
    private static final int SPECIFIC = 0xFF50;
    private static final int NEXT = 0xFF60;
    private static final int REFRESH_TAG = 0xDF20;
    private static final int REFRESH_TAG_LENGTH = 8;
    private static final int MOST = 256;

    private final List<ApplicationRule> rules;

    /** The object that is being told, of which a part has been answered. */
    private byte[] object = {};

    private int told;

    private AccessRuleMaster(List<ApplicationRule> rules) {
        this.rules = rules;
    }

    /** The application of a profile with these rules; a profile without rules has none. */
    public static Optional<CardApplication> of(List<ApplicationRule> rules) {
        return rules.isEmpty() ? Optional.empty() : Optional.of(new AccessRuleMaster(rules));
    }

    @Override
    public byte[] aid() {
        return AID.clone();
    }

    @Override
    public byte[] select() {
        return Tlv.of(0x6F, Tlv.of(0x84, AID), Tlv.of(0xA5, Tlv.of(0x9F65, new byte[] {(byte) 0xFF})))
                .toBytes();
    }

    /** GET DATA: P1 and P2 say what is wanted; what is longer than one answer goes on with [Next], right after it. */
    @Override
    public ResponseApdu transmit(CommandApdu command) {
        if (command.ins() != GET_DATA) {
            forget();
            return ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        }
        int wanted = command.p1() << 8 | command.p2();
        if (wanted != NEXT) {
            forget();
        }
        if ((command.lc() != 0) != (wanted == SPECIFIC)) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        return switch (wanted) {
            case ALL ->
                begin(Tlv.of(ALL, rules.stream().map(ApplicationRule::toTlv).toList()), command);
            case SPECIFIC -> begin(Tlv.of(SPECIFIC, granted(command.data())), command);
            case NEXT -> told < object.length ? part(command) : ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
            case REFRESH_TAG ->
                ResponseApdu.of(Tlv.of(REFRESH_TAG, refreshTag()).toBytes());
            default -> ResponseApdu.of(StatusWord.REFERENCED_DATA_NOT_FOUND);
        };
    }

    private ResponseApdu begin(Tlv wanted, CommandApdu command) {
        object = wanted.toBytes();
        return part(command);
    }

    private ResponseApdu part(CommandApdu command) {
        int length = Math.min(command.hasLe() ? command.le() : MOST, object.length - told);
        byte[] part = Arrays.copyOfRange(object, told, told + length);
        told += length;
        return ResponseApdu.of(part);
    }

    private void forget() {
        object = new byte[0];
        told = 0;
    }

    /** What the rules about exactly this REF-DO grant. */
    private List<Tlv> granted(byte[] application) {
        return rules.stream()
                .filter(it -> Arrays.equals(it.application().toBytes(), application))
                .map(ApplicationRule::access)
                .toList();
    }

    /** Eight octets that are others for other rules, so that a device can keep those it has read. */
    private byte[] refreshTag() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rules.forEach(it -> digest.update(it.toTlv().toBytes()));
            return Arrays.copyOf(digest.digest(), REFRESH_TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

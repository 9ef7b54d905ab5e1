package dev.mynah.euicc.command;

import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.GsmResponse;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import dev.mynah.euicc.profile.ApplicationKeys;
import dev.mynah.euicc.profile.InstalledProfile;
import java.io.ByteArrayOutputStream;

/**
 * AUTHENTICATE in the USIM and the ISIM (TS 31.102 7.1, TS 31.103 7.1): the 3G, IMS AKA, GSM and GBA security contexts. The other
 * contexts of those clauses are known and not supported, as the service tables say.
 */
final class Authenticate implements CardCommand {

    private static final int GSM_CONTEXT = 0x80;
    private static final int CONTEXT_3G = 0x81;
    private static final int VGCS_CONTEXT = 0x82;
    private static final int GBA_CONTEXT = 0x84;
    private static final int MBMS_CONTEXT = 0x85;
    private static final int LOCAL_KEY_CONTEXT = 0x86;
    /** Services of EF.UST. */
    private static final int GSM_ACCESS = 27;

    private static final int GSM_SECURITY_CONTEXT = 38;
    private static final int RAND = 16;
    private static final int SUCCESS = 0xDB;
    private static final int SYNCHRONISATION_FAILURE = 0xDC;

    private final GbaContext gba = new GbaContext();

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        InstalledProfile profile = channel.port().profile().orElse(null);
        DedicatedFile application = channel.application();
        if (application == null || profile == null) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (!channel.securityStatus().test(Pins.PIN1)) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        ApplicationKeys keys = profile.keys(application.row().path()).orElse(null);
        if (keys == null) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        boolean usim = application.name().startsWith("ADF.USIM");
        return switch (command.p2()) {
            case CONTEXT_3G -> authenticate(keys, command, usim && profile.service(application, GSM_ACCESS));
            case GSM_CONTEXT ->
                usim && profile.service(application, GSM_SECURITY_CONTEXT)
                        ? authenticateGsm(keys, command)
                        : ResponseApdu.of(StatusWord.SECURITY_CONTEXT_NOT_SUPPORTED);
            case GBA_CONTEXT -> gba.execute(profile, application, keys, command);
            case VGCS_CONTEXT, MBMS_CONTEXT, LOCAL_KEY_CONTEXT ->
                ResponseApdu.of(StatusWord.SECURITY_CONTEXT_NOT_SUPPORTED);
            default -> ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        };
    }

    private static ResponseApdu authenticate(ApplicationKeys keys, CommandApdu command, boolean withKc) {
        if (!keys.mutual()) {
            return ResponseApdu.of(StatusWord.SECURITY_CONTEXT_NOT_SUPPORTED);
        }
        // A RAND alone, perhaps followed by an AUTN of no octets, is a challenge of the second generation.
        if (command.lc() != 2 + RAND + Autn.LENGTH) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (command.data(0) != RAND || command.data(1 + RAND) != Autn.LENGTH) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        if (!keys.use()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        AkaResult result = keys.authenticate(octets(command, 1, RAND), autn(command, 2 + RAND));
        return result instanceof AkaResult.Success success ? success(success, withKc) : failure(result);
    }

    private static ResponseApdu success(AkaResult.Success success, boolean withKc) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        out.write(SUCCESS);
        put(out, success.res());
        put(out, success.ck());
        put(out, success.ik());
        if (withKc) {
            put(out, success.kc());
        }
        return ResponseApdu.of(out.toByteArray());
    }

    /** What is answered to a challenge that is not genuine or not fresh. */
    static ResponseApdu failure(AkaResult result) {
        if (result instanceof AkaResult.SynchFailure failure) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(16);
            out.write(SYNCHRONISATION_FAILURE);
            put(out, failure.auts().toBytes());
            return ResponseApdu.of(out.toByteArray());
        }
        return ResponseApdu.of(StatusWord.INCORRECT_MAC);
    }

    private static ResponseApdu authenticateGsm(ApplicationKeys keys, CommandApdu command) {
        if (command.lc() != 1 + RAND) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (command.data(0) != RAND) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        if (!keys.use()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        GsmResponse response = keys.authenticateGsm(octets(command, 1, RAND));
        ByteArrayOutputStream out = new ByteArrayOutputStream(16);
        put(out, response.sres());
        put(out, response.kc());
        return ResponseApdu.of(out.toByteArray());
    }

    static byte[] octets(CommandApdu command, int from, int length) {
        byte[] octets = new byte[length];
        command.copyData(from, octets, 0, length);
        return octets;
    }

    static Autn autn(CommandApdu command, int from) {
        return Autn.parse(octets(command, from, Autn.LENGTH)).orElseThrow();
    }

    private static void put(ByteArrayOutputStream out, byte[] value) {
        out.write(value.length);
        out.writeBytes(value);
    }
}

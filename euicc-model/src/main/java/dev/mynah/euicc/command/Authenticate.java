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
import dev.mynah.euicc.profile.InstalledProfile;
import java.io.ByteArrayOutputStream;

/** AUTHENTICATE in the USIM and the ISIM: 3G and GSM security contexts (TS 31.102 7.1, TS 31.103 7.1). */
final class Authenticate implements CardCommand {

    private static final int GSM_CONTEXT = 0x80;
    private static final int CONTEXT_3G = 0x81;
    /** Services of EF.UST. */
    private static final int GSM_ACCESS = 27;

    private static final int GSM_SECURITY_CONTEXT = 38;
    private static final int RAND = 16;
    private static final int SUCCESS = 0xDB;
    private static final int SYNCHRONISATION_FAILURE = 0xDC;

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
        boolean usim = application.name().equals("ADF.USIM");
        return switch (command.p2()) {
            case CONTEXT_3G -> authenticate(profile, command, usim && profile.usimService(GSM_ACCESS));
            case GSM_CONTEXT ->
                usim && profile.usimService(GSM_SECURITY_CONTEXT)
                        ? authenticateGsm(profile, command)
                        : ResponseApdu.of(StatusWord.SECURITY_CONTEXT_NOT_SUPPORTED);
            default -> ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        };
    }

    private static ResponseApdu authenticate(InstalledProfile profile, CommandApdu command, boolean withKc) {
        if (command.lc() != 2 + RAND + Autn.LENGTH) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (command.data(0) != RAND || command.data(1 + RAND) != Autn.LENGTH) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        byte[] autn = new byte[Autn.LENGTH];
        command.copyData(2 + RAND, autn, 0, autn.length);
        AkaResult result = profile.authenticate(rand(command), Autn.parse(autn).orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        if (result instanceof AkaResult.Success success) {
            out.write(SUCCESS);
            put(out, success.res());
            put(out, success.ck());
            put(out, success.ik());
            if (withKc) {
                put(out, success.kc());
            }
        } else if (result instanceof AkaResult.SynchFailure failure) {
            out.write(SYNCHRONISATION_FAILURE);
            put(out, failure.auts().toBytes());
        } else {
            return ResponseApdu.of(StatusWord.INCORRECT_MAC);
        }
        return ResponseApdu.of(out.toByteArray());
    }

    private static ResponseApdu authenticateGsm(InstalledProfile profile, CommandApdu command) {
        if (command.lc() != 1 + RAND) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (command.data(0) != RAND) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        GsmResponse response = profile.authenticateGsm(rand(command));
        ByteArrayOutputStream out = new ByteArrayOutputStream(16);
        put(out, response.sres());
        put(out, response.kc());
        return ResponseApdu.of(out.toByteArray());
    }

    private static byte[] rand(CommandApdu command) {
        byte[] rand = new byte[RAND];
        command.copyData(1, rand, 0, RAND);
        return rand;
    }

    private static void put(ByteArrayOutputStream out, byte[] value) {
        out.write(value.length);
        out.writeBytes(value);
    }
}

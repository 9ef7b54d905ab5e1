package dev.mynah.euicc.command;

import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.GbaKeys;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.profile.ApplicationKeys;
import dev.mynah.euicc.profile.InstalledProfile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The GBA security context of AUTHENTICATE (TS 31.102 7.1.1.4 and 7.1.1.5, TS 31.103 7.1.1.3 and 7.1.1.4): bootstrapping leaves Ks
 * on the card and RAND in EF.GBABP; NAF derivation makes of them the key for one application server. The terminal only ever gets
 * RES and Ks_ext_NAF.
 */
final class GbaContext {

    private static final int BOOTSTRAPPING = 0xDD;
    private static final int NAF_DERIVATION = 0xDE;
    private static final int SUCCESS = 0xDB;
    private static final int RAND = 16;

    private static final int USIM_SERVICE = 68;
    private static final int ISIM_SERVICE = 2;

    ResponseApdu execute(
            InstalledProfile profile, DedicatedFile application, ApplicationKeys keys, CommandApdu command) {
        boolean usim = application.name().startsWith("ADF.USIM");
        ElementaryFile parameters = file(application, usim ? 0x6FD6 : 0x6FD5);
        if (!keys.mutual() || parameters == null || !profile.service(application, usim ? USIM_SERVICE : ISIM_SERVICE)) {
            return ResponseApdu.of(StatusWord.SECURITY_CONTEXT_NOT_SUPPORTED);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        GbaParameters kept = new GbaParameters(parameters);
        return switch (command.data(0)) {
            case BOOTSTRAPPING -> bootstrap(kept, keys, command);
            case NAF_DERIVATION -> derive(kept, file(application, usim ? 0x6FDA : 0x6FD7), keys, command);
            default -> ResponseApdu.of(StatusWord.INCORRECT_DATA);
        };
    }

    private static ResponseApdu bootstrap(GbaParameters kept, ApplicationKeys keys, CommandApdu command) {
        if (command.lc() != 3 + RAND + Autn.LENGTH) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (command.data(1) != RAND || command.data(2 + RAND) != Autn.LENGTH) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        if (!kept.roomForRand() || !keys.use()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        byte[] rand = Authenticate.octets(command, 2, RAND);
        AkaResult result = keys.bootstrap(rand, Authenticate.autn(command, 3 + RAND));
        if (!(result instanceof AkaResult.Success success)) {
            return Authenticate.failure(result);
        }
        kept.keep(rand);
        return answer(success.res());
    }

    private static ResponseApdu derive(
            GbaParameters kept, @Nullable ElementaryFile nafList, ApplicationKeys keys, CommandApdu command) {
        byte[] nafId = string(command, 1);
        byte[] impi = nafId == null ? null : string(command, 2 + nafId.length);
        if (nafId == null || impi == null || command.lc() != 3 + nafId.length + impi.length) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        Optional<byte[]> ks = keys.bootstrapped();
        Optional<byte[]> rand = kept.rand();
        if (ks.isEmpty() || rand.isEmpty()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (nafList != null) {
            kept.list(nafList, nafId);
        }
        return answer(GbaKeys.external(ks.get(), rand.get(), impi, nafId));
    }

    /** A string of the data that says its length before. */
    private static byte @Nullable [] string(CommandApdu command, int at) {
        if (at >= command.lc() || at + 1 + command.data(at) > command.lc()) {
            return null;
        }
        return Authenticate.octets(command, at + 1, command.data(at));
    }

    private static @Nullable ElementaryFile file(DedicatedFile application, int fid) {
        return application.child(fid) instanceof ElementaryFile found ? found : null;
    }

    private static ResponseApdu answer(byte[] value) {
        byte[] answer = new byte[2 + value.length];
        answer[0] = (byte) SUCCESS;
        answer[1] = (byte) value.length;
        System.arraycopy(value, 0, answer, 2, value.length);
        return ResponseApdu.of(answer);
    }
}

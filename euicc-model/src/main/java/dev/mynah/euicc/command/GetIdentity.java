package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.content.EfAd;
import dev.mynah.euicc.file.content.EfImsi;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import dev.mynah.euicc.profile.InstalledProfile;
import dev.mynah.euicc.suci.CalculationInformation;
import dev.mynah.euicc.suci.Suci;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** GET IDENTITY: the card computes a SUCI, so that no terminal needs to know the IMSI (TS 31.102 7.5). */
final class GetIdentity implements CardCommand {

    private static final int SUCI_CONTEXT = 0x01;
    private static final int SUCI = 0xA1;

    /** Services of EF.UST: subscription identifier privacy, and that it is the USIM that computes. */
    private static final int PRIVACY = 124;

    private static final int COMPUTED_BY_USIM = 125;

    private static final int EF_IMSI = 0x6F07;
    private static final int EF_AD = 0x6FAD;
    private static final int DF_5GS = 0x5FC0;
    private static final int EF_ROUTING_INDICATOR = 0x4F0A;
    private static final int DF_SAIP = 0x5FD0;
    private static final int EF_CALCULATION_INFORMATION = 0x4F01;

    private static final byte[] NO_ROUTING_INDICATOR = {(byte) 0xF0, (byte) 0xFF};

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != SUCI_CONTEXT) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        InstalledProfile profile = channel.port().profile().orElse(null);
        DedicatedFile usim = channel.application();
        if (profile == null
                || usim == null
                || !usim.name().startsWith("ADF.USIM")
                || !profile.service(usim, PRIVACY)
                || !profile.service(usim, COMPUTED_BY_USIM)) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (!channel.securityStatus().test(Pins.PIN1)) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        Optional<String> imsi = content(usim, EF_IMSI).flatMap(EfImsi::decode);
        int mncLength =
                content(usim, EF_AD).flatMap(EfAd::decode).map(EfAd::mncLength).orElse(2);
        if (imsi.isEmpty() || imsi.get().length() <= 3 + mncLength) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        byte[] suci = Suci.of(
                imsi.get(),
                mncLength,
                below(usim, DF_5GS, EF_ROUTING_INDICATOR)
                        .filter(it -> it.length >= 2)
                        .orElse(NO_ROUTING_INDICATOR),
                CalculationInformation.decode(
                        below(usim, DF_SAIP, EF_CALCULATION_INFORMATION).orElse(new byte[0])),
                channel.port().random());
        return ResponseApdu.of(answer(suci));
    }

    private static byte[] answer(byte[] suci) {
        return ByteBuffer.allocate(2 + suci.length)
                .put((byte) SUCI)
                .put((byte) suci.length)
                .put(suci)
                .array();
    }

    private static Optional<byte[]> below(DedicatedFile usim, int directory, int file) {
        return usim.child(directory) instanceof DedicatedFile found ? content(found, file) : Optional.empty();
    }

    private static Optional<byte[]> content(@Nullable DedicatedFile directory, int fid) {
        return directory != null && directory.child(fid) instanceof ElementaryFile file
                ? Optional.of(file.content())
                : Optional.empty();
    }
}

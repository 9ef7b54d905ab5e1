package dev.mynah.euicc.suci;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes the SUCI of an IMSI as a 5GS mobile identity from its octet 4 on (TS 24.501 9.11.3.4). */
public final class Suci {

    /** SUPI format IMSI, type of identity SUCI. */
    private static final int IMSI_SUCI = 0x01;

    private static final int NO_KEY = 0;
    private static final char FILLER = 'F';

    private Suci() {}

    /**
     * The SUCI by the best scheme for which there is a usable key; by the null scheme when there is none.
     *
     * @param imsi digits
     * @param mncLength 2 or 3
     * @param routingIndicator the first two octets of EF.Routing_Indicator
     * @param random where the ephemeral key comes from
     */
    public static byte[] of(
            String imsi,
            int mncLength,
            byte[] routingIndicator,
            CalculationInformation information,
            RandomGenerator random) {
        String mcc = imsi.substring(0, 3);
        String mnc = imsi.substring(3, 3 + mncLength);
        byte[] msin = digits(imsi.substring(3 + mncLength));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(IMSI_SUCI);
        String third = mncLength == 3 ? mnc.substring(2) : String.valueOf(FILLER);
        out.writeBytes(digits(mcc.substring(0, 2) + mcc.substring(2) + third + mnc.substring(0, 2)));
        out.write(routingIndicator, 0, 2);
        for (CalculationInformation.Choice choice : information.schemes()) {
            if (choice.scheme() == ProtectionScheme.NULL) {
                break;
            }
            Optional<byte[]> concealed = Ecies.of(choice.scheme()).conceal(msin, choice.publicKey(), random);
            if (concealed.isPresent()) {
                out.write(choice.scheme().identifier());
                out.write(choice.keyIdentifier());
                out.writeBytes(concealed.get());
                return out.toByteArray();
            }
        }
        out.write(ProtectionScheme.NULL.identifier());
        out.write(NO_KEY);
        out.writeBytes(msin);
        return out.toByteArray();
    }

    /** Two digits an octet, the first in its lower half; F after an odd one. */
    private static byte[] digits(String digits) {
        String even = digits.length() % 2 == 0 ? digits : digits + FILLER;
        byte[] octets = new byte[even.length() / 2];
        for (int i = 0; i < octets.length; i++) {
            octets[i] =
                    (byte) (Character.digit(even.charAt(2 * i + 1), 16) << 4 | Character.digit(even.charAt(2 * i), 16));
        }
        return octets;
    }
}

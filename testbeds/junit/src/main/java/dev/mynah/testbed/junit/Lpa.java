package dev.mynah.testbed.junit;

import java.util.HexFormat;
import java.util.List;

/**
 * A profile assistant as a host's: it reaches the ISD-R over a logical channel it opens with {@code +CCHO} and speaks ES10c
 * with {@code +CGLA}. SGP.22 5.7.16, 5.7.17.
 */
public final class Lpa {
    private static final String ISD_R = "A0000005591010FFFFFFFF8900000100";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final AtClient host;

    private Lpa(AtClient host) {
        this.host = host;
    }

    /** An assistant that uses the slot a door speaks for, and so that slot's port. */
    public static Lpa over(AtClient host) {
        return new Lpa(host);
    }

    /** Enables a profile on the slot's port, with a REFRESH; fails unless the card says ok. */
    public void enable(String iccid) {
        profile("BF31", iccid);
    }

    /** Disables a profile, with a REFRESH; fails unless the card says ok. */
    public void disable(String iccid) {
        profile("BF32", iccid);
    }

    private void profile(String function, String iccid) {
        String choice = "A00C" + "5A0A" + swapped(iccid);
        String request = choice + "8101FF";
        String answer = es10(function + length(request) + request);
        String ok = function + "03800100";
        if (!answer.equals(ok + "9000") && !answer.startsWith(ok + "91")) {
            throw new AssertionError("the card answered " + answer + " to " + function + " " + iccid);
        }
    }

    /** One ES10 function in one STORE DATA; the response with its status word. */
    public String es10(String request) {
        List<String> opened = host.ask("AT+CCHO=\"" + ISD_R + "\"");
        String channel = opened.get(0).replaceAll("\\+CCHO: ", "");
        String command = "80E29100" + length(request) + request + "00";
        List<String> answer = host.ask("AT+CGLA=" + channel + "," + command.length() + ",\"" + command + "\"");
        if (!answer.get(answer.size() - 1).equals("OK")) {
            throw new AssertionError("+CGLA was answered " + answer);
        }
        host.ask("AT+CCHC=" + channel);
        return answer.get(0).replaceAll("\\+CGLA: \\d+,|\"", "");
    }

    private static String length(String hex) {
        return HEX.formatHex(new byte[] {(byte) (hex.length() / 2)});
    }

    private static String swapped(String iccid) {
        String digits = iccid.length() % 2 == 0 ? iccid : iccid + "F";
        StringBuilder swapped = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            swapped.append(digits.charAt(i + 1)).append(digits.charAt(i));
        }
        return swapped.toString();
    }
}

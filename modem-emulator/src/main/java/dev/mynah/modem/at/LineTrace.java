package dev.mynah.modem.at;

import dev.mynah.at.line.LineObserver;
import dev.mynah.modem.Modem;
import dev.mynah.network.air.event.EventStream;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publishes what passes on a line, without the keys and PINs that APDUs and key files carry. */
final class LineTrace implements LineObserver {
    /** The status word of an APDU's answer stays. */
    private static final Pattern APDU_ANSWER =
            Pattern.compile("(\\+C(?:SIM|GLA): \\d+,\"?)([0-9A-F]*)([0-9A-F]{4}\"?)");

    private static final Pattern FILE_ANSWER = Pattern.compile("(\\+CR(?:SM|LA): \\d+,\\d+,\"?)[0-9A-F]*\"?");

    /** Ciphering keys, and what a challenge is answered with. */
    private static final Pattern AUTHENTICATION_ANSWER = Pattern.compile("(\\^MBAU: \\d+,|\\+CERP: ).*");

    /** EF.Keys, EF.KeysPS, EF.EPSNSC, EF.Kc, EF.KcGPRS, EF.5GS3GPPNSC, EF.5GSN3GPPNSC, EF.5GAUTHKEYS, and a GSM SIM's EF.Kc, EF.KcGPRS. */
    private static final Pattern KEY_FILE =
            Pattern.compile("(?<!\\d)(28424|28425|28644|20256|20306|20227|20228|20229|28448|28498)(?!\\d)");

    /** Codes with PINs, passwords and the like in a dial string. TS 22.030 6.5.4, 6.6. */
    private static final Pattern SECRET_CODE = Pattern.compile("([*#](?:0[345]2?|33[0-35]?|351?)\\*)[0-9*]+#");

    private final Modem modem;
    private final String subject;
    private final EventStream events;
    private final Supplier<String> imsi;
    private boolean keyFile;

    /** @param imsi the subscriber the line speaks for, or empty */
    LineTrace(Modem modem, String subject, EventStream events, Supplier<String> imsi) {
        this.modem = modem;
        this.subject = subject;
        this.events = events;
        this.imsi = imsi;
    }

    /** Most lines can't have any of it, and a look at a few characters says so. */
    @Override
    public void received(String commandLine) {
        keyFile = commandLine.indexOf(',') >= 0 && KEY_FILE.matcher(commandLine).find();
        if (events.watched()) {
            boolean code = commandLine.indexOf('#') >= 0;
            publish(true, code ? SECRET_CODE.matcher(commandLine).replaceAll("$1***#") : commandLine);
        }
    }

    @Override
    public void sent(String line) {
        if (events.watched()) {
            publish(false, printable(masked(line)));
        }
    }

    /** Octets of sockets may be of any kind. */
    private static String printable(String line) {
        String shown = line;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                shown = shown.replace(line.charAt(i), '.');
            }
        }
        return shown;
    }

    private String masked(String line) {
        if (!line.startsWith("+CRSM")
                && !line.startsWith("+CRLA")
                && !line.startsWith("+CERP")
                && !line.startsWith("+CSIM")
                && !line.startsWith("+CGLA")
                && !line.startsWith("^")) {
            return line;
        }
        Matcher apdu = APDU_ANSWER.matcher(line);
        if (apdu.matches()) {
            return apdu.group(1) + (apdu.group(2).isEmpty() ? "" : "***") + apdu.group(3);
        }
        Matcher keys = AUTHENTICATION_ANSWER.matcher(line);
        if (keys.matches()) {
            return keys.group(1) + "***";
        }
        Matcher file = FILE_ANSWER.matcher(line);
        return keyFile && file.matches() ? file.group(1) + (line.endsWith("\"") ? "***\"" : "***") : line;
    }

    private void publish(boolean fromHost, String text) {
        events.publish(new AtExchanged(modem.timeline().now(), subject, imsi.get(), fromHost, text));
    }

    @Override
    public void broken(String command, Throwable cause) {
        events.publish(new AtFailed(modem.timeline().now(), subject, command + " broke: " + cause));
    }

    @Override
    public void lost(String what) {
        events.publish(new AtFailed(modem.timeline().now(), subject, "lost: " + what));
    }
}

package dev.mynah.at.line;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.result.Connected;
import dev.mynah.at.result.ErrorReporting;
import dev.mynah.at.result.FinalResult;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.result.VendorResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes echo, information and result codes as E, V, Q and X have them, and sends what has gathered in one piece. V.250
 * 5.7 and table 2 of 6.2.6.
 */
final class ResponseWriter {
    private static final int USUAL_SIZE = 256;
    private static final int LARGEST_PIECE = 16384;

    private final LineSettings settings;
    private final Framing framing;
    private final Wire wire;
    private final LineObserver observer;
    private final Optional<LateEcho> lateEcho;
    private byte[] gathered = new byte[USUAL_SIZE];
    private int length;

    ResponseWriter(
            LineSettings settings, Framing framing, Wire wire, LineObserver observer, Optional<LateEcho> lateEcho) {
        this.lateEcho = lateEcho;
        this.settings = settings;
        this.framing = framing;
        this.wire = wire;
        this.observer = observer;
    }

    void echo(int octet) {
        if (lateEcho.isPresent()) {
            lateEcho.get().echo(octet);
            return;
        }
        put(octet);
        if (length >= LARGEST_PIECE) {
            flush();
        }
    }

    /** Information text: one header, and each line ended. */
    void information(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        beginInformation();
        lines.forEach(this::informationLine);
    }

    void beginInformation() {
        if (settings.is(LineOption.VERBOSE)) {
            header();
        }
    }

    void informationLine(String line) {
        put(line);
        end();
        observer.sent(line);
    }

    void result(FinalResult result, ErrorReporting errors) {
        if (settings.is(LineOption.QUIET)) {
            return;
        }
        if (result instanceof ResultCode code) {
            basic(code);
        } else if (result instanceof Connected connected) {
            if (settings.get(LineOption.CALL_PROGRESS) == 0 || !settings.is(LineOption.VERBOSE)) {
                basic(ResultCode.CONNECT);
            } else {
                extended("CONNECT " + connected.text());
            }
        } else if (result instanceof VendorResult vendors) {
            extended(vendors.words());
        } else if (result instanceof CmeError error) {
            switch (errors) {
                case PLAIN -> basic(ResultCode.ERROR);
                case NUMERIC -> extended("+CME ERROR: " + error.code());
                case VERBOSE -> extended("+CME ERROR: " + error.words());
            }
        } else if (result instanceof CmsError error) {
            extended("+CMS ERROR: "
                    + (errors == ErrorReporting.VERBOSE ? error.words() : Integer.toString(error.code())));
        }
    }

    /** Unsolicited result codes: an extended one has no number and keeps its words under V0. */
    void unsolicited(List<String> lines) {
        if (settings.is(LineOption.QUIET)) {
            return;
        }
        if (settings.is(LineOption.VERBOSE)) {
            information(lines);
        } else {
            lines.forEach(this::extended);
        }
    }

    /** Asks for text. TS 27.005 3.5.1. */
    void prompt(String sign) {
        header();
        put(sign);
        if (framing == Framing.CARRIAGE_RETURN) {
            end();
        }
    }

    private void basic(ResultCode code) {
        var shown = progress(code);
        if (settings.is(LineOption.VERBOSE)) {
            extended(shown.words());
        } else {
            put(Integer.toString(shown.number()));
            put(settings.get(SRegister.S3));
            observer.sent(shown.words());
        }
    }

    /** The code that X lets through in place of this one. V.250 6.2.7. */
    private ResultCode progress(ResultCode code) {
        int level = settings.get(LineOption.CALL_PROGRESS);
        return switch (code) {
            case BUSY -> level >= 3 ? code : ResultCode.NO_CARRIER;
            case NO_DIALTONE -> level == 2 || level == 4 ? code : ResultCode.NO_CARRIER;
            default -> code;
        };
    }

    private void extended(String words) {
        if (settings.is(LineOption.VERBOSE)) {
            header();
            put(words);
            end();
        } else {
            put(words);
            put(settings.get(SRegister.S3));
        }
        observer.sent(words);
    }

    private void header() {
        if (framing == Framing.STANDARD) {
            end();
        }
    }

    private void end() {
        put(settings.get(SRegister.S3));
        if (framing == Framing.STANDARD) {
            put(settings.get(SRegister.S4));
        }
    }

    private void put(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            put(c > 0xFF ? '?' : c);
        }
    }

    private void put(int octet) {
        if (length == gathered.length) {
            gathered = Arrays.copyOf(gathered, 2 * length);
        }
        gathered[length++] = (byte) octet;
    }

    /** Sends what has gathered, if anything. */
    void flush() {
        if (length > 0) {
            var piece = Arrays.copyOf(gathered, length);
            length = 0;
            if (gathered.length > LARGEST_PIECE) {
                gathered = new byte[USUAL_SIZE];
            }
            wire.send(piece);
        }
    }

    /** Forgets what has gathered. */
    void clear() {
        length = 0;
        lateEcho.ifPresent(LateEcho::clear);
    }
}

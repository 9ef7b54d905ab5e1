package dev.mynah.network.air.speech;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Malformed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A sound as a file: RIFF WAVE with one channel of linear samples, 16 bits each, 8000 in a second. Nothing is converted. */
public final class WavFile {
    private static final String CLAUSE = "RIFF WAVE";
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FORMAT = 16;
    private static final int LINEAR = 1;
    private static final int SAMPLE = 2;

    private WavFile() {}

    public static byte[] encode(Sound sound) {
        int size = sound.samples() * SAMPLE;
        ByteBuffer out = ByteBuffer.allocate(RIFF_HEADER + CHUNK_HEADER + FORMAT + CHUNK_HEADER + size)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put(name("RIFF"))
                .putInt(out.capacity() - CHUNK_HEADER)
                .put(name("WAVE"))
                .put(name("fmt "))
                .putInt(FORMAT);
        out.putShort((short) LINEAR)
                .putShort((short) 1)
                .putInt(SpeechFrame.SAMPLES_PER_SECOND)
                .putInt(SpeechFrame.SAMPLES_PER_SECOND * SAMPLE)
                .putShort((short) SAMPLE)
                .putShort((short) (SAMPLE * Byte.SIZE));
        out.put(name("data")).putInt(size);
        for (int i = 0; i < sound.samples(); i++) {
            out.putShort((short) sound.sample(i));
        }
        return out.array();
    }

    private static byte[] name(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }

    /** The sound of a file; the reason of a malformed one is a sentence for whoever made it. */
    public static Decoded<Sound> decode(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < RIFF_HEADER || !named(in, 0, "RIFF") || !named(in, 8, "WAVE")) {
            return bad(0, "not a WAV file");
        }
        boolean formatRead = false;
        int at = RIFF_HEADER;
        while (file.length - at >= CHUNK_HEADER) {
            int content = at + CHUNK_HEADER;
            long size = Integer.toUnsignedLong(in.getInt(at + 4));
            if (named(in, at, "data")) {
                // Recorders that were interrupted leave a size that is too large, or none.
                return formatRead
                        ? samples(in, content, (int) Math.min(size, file.length - content))
                        : bad(at, "samples come before their format");
            }
            if (size > file.length - content) {
                return bad(at, "a chunk is longer than the file");
            }
            if (named(in, at, "fmt ")) {
                String wrong = wrongFormat(in, content, (int) size);
                if (!wrong.isEmpty()) {
                    return bad(content, wrong);
                }
                formatRead = true;
            }
            at = content + (int) size + (int) (size & 1);
        }
        return bad(Math.min(at, file.length), "has no samples");
    }

    private static boolean named(ByteBuffer in, int at, String four) {
        for (int i = 0; i < four.length(); i++) {
            if (in.get(at + i) != four.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String wrongFormat(ByteBuffer in, int at, int size) {
        if (size < FORMAT) {
            return "has no format";
        }
        int format = Short.toUnsignedInt(in.getShort(at));
        int channels = Short.toUnsignedInt(in.getShort(at + 2));
        long rate = Integer.toUnsignedLong(in.getInt(at + 4));
        int bits = Short.toUnsignedInt(in.getShort(at + 14));
        if (format == LINEAR && channels == 1 && rate == SpeechFrame.SAMPLES_PER_SECOND && bits == SAMPLE * Byte.SIZE) {
            return "";
        }
        return "is in format " + format + " with " + channels + " channels of " + bits + " bits, " + rate
                + " samples a second; wanted is linear PCM (1), 1 channel, 16 bits, 8000 a second";
    }

    private static Decoded<Sound> samples(ByteBuffer in, int at, int size) {
        if (size / SAMPLE > Sound.LONGEST.toSeconds() * SpeechFrame.SAMPLES_PER_SECOND) {
            return bad(at, "is longer than " + Sound.LONGEST.toMinutes() + " minutes");
        }
        short[] samples = new short[size / SAMPLE];
        in.position(at);
        in.asShortBuffer().get(samples);
        return Decoded.valid(Sound.of(samples));
    }

    private static Decoded<Sound> bad(int at, String reason) {
        return Decoded.invalid(new Malformed(at, CLAUSE, reason, Malformed.Fault.INVALID_MANDATORY));
    }
}

package dev.mynah.testbed.file;

import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.speech.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what is to be said in calls. */
public final class SoundFile {
    /** Room for whatever else is in the file. */
    private static final long LARGEST = 2 * SpeechFrame.SAMPLES_PER_SECOND * Sound.LONGEST.toSeconds() + (1 << 16);

    private SoundFile() {}

    /** @throws IllegalArgumentException with a sentence that begins with the file */
    public static Sound read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException(
                        file + ": is longer than " + Sound.LONGEST.toMinutes() + " minutes of speech");
            }
            return WavFile.decode(Files.readAllBytes(file)).fold(sound -> sound, malformed -> {
                throw new IllegalArgumentException(
                        file + ": " + malformed.reason() + " (octet " + malformed.offset() + ")");
            });
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": can't be read (" + e.getMessage() + ")", e);
        }
    }
}

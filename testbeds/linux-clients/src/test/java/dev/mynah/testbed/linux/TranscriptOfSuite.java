package dev.mynah.testbed.linux;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells transcripts which suite and test they belong to. JUnit finds it by itself, for which it has to be public. */
public final class TranscriptOfSuite implements BeforeAllCallback, BeforeEachCallback {
    @Override
    public void beforeAll(ExtensionContext suite) {
        Transcript.begin(suite.getRequiredTestClass().getSimpleName());
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Transcript.title(test.getDisplayName());
    }
}

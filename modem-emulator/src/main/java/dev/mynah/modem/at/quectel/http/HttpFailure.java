package dev.mynah.modem.at.quectel.http;

/** An exchange has failed. */
final class HttpFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final HttpError error;

    HttpFailure(HttpError error) {
        super(error.name(), null, false, false);
        this.error = error;
    }

    HttpError error() {
        return error;
    }
}

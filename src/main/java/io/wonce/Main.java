package io.wonce;

/** Starts Wonce. */
public final class Main {
    private Main() {}

    /** Tells which version this is. */
    public static void main(String[] args) {
        System.out.println("Wonce");
    }
}

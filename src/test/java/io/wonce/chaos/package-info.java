/** Whether the rules of the house hold while everything around the bot breaks: real processes, a real database, and a story of known truth. */
@org.jspecify.annotations.NullMarked
package io.wonce.chaos;

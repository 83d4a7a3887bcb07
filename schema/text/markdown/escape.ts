/**
 * Makes Markdown of text that is none.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */

/**
 * Text for MarkdownV2.
 *
 * @since 0.1.0
 * @category escaping
 */
export const escape = (text: string): string => text.replace(/[\\_*[\]()~`>#+\-=|{}.!]/g, "\\$&")

/**
 * Text for code in MarkdownV2.
 *
 * @since 0.1.0
 * @category escaping
 */
export const escapeCode = (text: string): string => text.replace(/[\\`]/g, "\\$&")

/**
 * An address in the parentheses of a link in MarkdownV2.
 *
 * @since 0.1.0
 * @category escaping
 */
export const escapeLink = (url: string): string => url.replace(/[\\)]/g, "\\$&")

/**
 * Text for legacy Markdown, outside of anything marked.
 *
 * @since 0.1.0
 * @category escaping
 */
export const escapeLegacy = (text: string): string => text.replace(/[_*`[]/g, "\\$&")

export const style = `
body{margin:0;background:#f4f2ee;color:#000000e6;font:14px/1.4 system-ui,sans-serif}a{color:inherit;text-decoration:none;font-weight:600}
p,h2,h3{margin:0;font:inherit}hr{border:0;border-top:1px solid #e0dfdc;margin:8px 0}
header{background:#fff;padding:8px 24px;position:sticky;top:0;z-index:2;border-bottom:1px solid #e0dfdc}header input{background:#edf3f8;border:0;border-radius:4px;padding:8px 12px;width:260px;font:inherit}
main{width:555px;margin:16px auto 260px}.artdeco-card,._s0,._card{background:#fff;border:1px solid #e0dfdc;border-radius:8px;padding:12px 16px;margin-bottom:10px}
.face{width:40px;height:40px;border-radius:50%;flex:none}.update-components-actor,.comments-comment-meta__container,._a11f{display:flex;gap:8px;align-items:flex-start;position:relative}
.update-components-actor{padding-bottom:18px}.update-components-actor__sub-description{position:absolute;left:48px;bottom:0}.update-components-actor__description,.update-components-actor__sub-description,.comments-comment-meta__description-subtitle,.comments-comment-meta__data,.social-details-social-counts,.update-components-header,._m3{color:#0009;font-weight:400;font-size:12px}
.update-components-actor__description{display:block}.comments-comment-meta__info,._end{margin-left:auto}
.feed-shared-update-v2__description,._t9{margin:8px 0}._t9{position:relative}._more,.see-more{z-index:1;border:0;background:#fff;color:#0009;font:inherit;}
.cut{position:relative}.see-more{position:absolute;right:0;bottom:0}.comments-comment-box__submit-button--cr{margin-left:auto}.comments-comment-box__form{display:grid}.comments-comment-box__form .editor-container{min-width:0}.cut .update-components-text{max-height:4.3em;overflow:hidden}._cut{max-height:4.3em;overflow:hidden}._cut ._more{position:absolute;right:0;bottom:0}
.feed-shared-social-action-bar,._k77,.comments-comment-social-bar--cr{display:flex;gap:20px;border-top:1px solid #e0dfdc;padding-top:6px}button{font:inherit;border:0;background:none;color:#0009;font-weight:600;padding:4px 8px;display:inline-flex;gap:4px}
.comments-comment-entity,._r8c2{padding:8px 0}.comments-comment-entity--reply,._r8c3{margin-left:48px}.comments-comment-social-bar--cr,._r8c2 ._k77{border:0;padding:0 0 0 40px}
.comments-comment-box,._d7a1{display:flex;gap:8px;margin:8px 0}.comments-comment-box__form,._d7a2{flex:1;border:1px solid #0000004d;border-radius:20px;padding:6px 12px}
.ql-editor,.ProseMirror,.msg-form__contenteditable{outline:none;min-height:22px;white-space:pre-wrap;overflow-wrap:break-word}.ql-container{position:relative}.ql-clipboard{position:absolute;left:-99999px;height:1px;overflow:hidden}
.ql-editor.ql-blank::before{content:attr(data-placeholder);color:#0009;position:absolute;pointer-events:none}.ql-mention,[data-type=mention]{color:#0a66c2;font-weight:600}
._e5b0{position:relative}._e5b1{position:absolute;left:0;top:0;color:#0009;pointer-events:none}._c41d{display:flex;justify-content:flex-end}
.comments-comment-box__submit-button--cr,._b02f,.share-actions__primary-action,.msg-form__send-button{background:#0a66c2;color:#fff;border-radius:99px;padding:4px 12px}button:disabled{opacity:.4}
._lazy{display:contents}._ask,.share-box-feed-entry__trigger{border:1px solid #0000004d;border-radius:99px;width:100%;padding:10px 16px}
.msg-overlay-container{position:fixed;right:20px;bottom:0;width:260px;background:#fff;border-radius:8px 8px 0 0;box-shadow:0 0 8px #0003;padding:10px;z-index:3}.msg-form{background:#f4f2ee;padding:8px;border-radius:6px}ul{list-style:none;padding:0}
.artdeco-modal{position:fixed;left:50%;top:80px;transform:translateX(-50%);width:520px;background:#fff;border-radius:8px;box-shadow:0 4px 30px #0005;padding:20px;z-index:5}.artdeco-modal .ql-editor{min-height:100px}
.visually-hidden,._vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

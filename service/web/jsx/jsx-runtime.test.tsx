import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsx, type Node, trusted } from './jsx-runtime.ts'

const Note = (props: { title: string; children?: Node }) => (
  <section>
    <h2>{props.title}</h2>
    {props.children}
  </section>
)

describe('JSX runtime', () => {
  it('escapes texts and attribute values', () => {
    const evil = `<script>alert("1")</script>'&`
    expect(String(<p title={evil}>{evil}</p>)).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;</p>',
    )
  })

  it('never lets a text open a tag or leave its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const markup = String(
          <p title={text} class={[text]}>
            {text}
          </p>,
        )
        expect(markup.match(/</g)).toHaveLength(2)
        expect(markup.match(/"/g)).toHaveLength(text === '' ? 2 : 4)
      }),
    )
  })

  it('passes markup through once and does not escape it twice', () => {
    expect(String(<p>{trusted('<b>x</b>')}</p>)).toBe('<p><b>x</b></p>')
    expect(String(<p>{<b>{'&'}</b>}</p>)).toBe('<p><b>&amp;</b></p>')
  })

  it('renders fragments, lists, numbers and components, and leaves out nothing and booleans', () => {
    const items = [1, 2].map((n) => <li>{n}</li>)
    expect(
      String(
        <>
          {items}
          {'&'}
        </>,
      ),
    ).toBe('<li>1</li><li>2</li>&amp;')
    expect(
      String(
        <p>
          {0}
          {false}
          {true}
          {null}
          {undefined}
          {12n}
        </p>,
      ),
    ).toBe('<p>012</p>')
    expect(String(<Note title="Ә">Ғ</Note>)).toBe('<section><h2>Ә</h2>Ғ</section>')
  })

  it('writes booleans the way HTML and ARIA read them', () => {
    expect(String(<input type="checkbox" checked disabled={false} aria-invalid={false} aria-hidden />)).toBe(
      '<input type="checkbox" checked aria-invalid="false" aria-hidden="true">',
    )
    expect(String(<div class={['a', false, undefined, 'b']} />)).toBe('<div class="a b"></div>')
    expect(String(<input value="" />)).toBe('<input value="">')
  })

  it.each(['onclick', 'onLoad', 'ONERROR', 'style', 'srcdoc'])('refuses the attribute %s', (name) => {
    expect(() => jsx('p', { [name]: 'x' })).toThrow()
  })

  it.each(['x"y', 'a b', 'a>b', '=', ''])('refuses the attribute name %j', (name) => {
    expect(() => jsx('p', { [name]: 'x' })).toThrow('no attribute name')
  })

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:x', '\u0001javascript:x', 'data:text/html,x'])(
    'refuses the address %j in href, src and action',
    (address) => {
      expect(() => <a href={address}>x</a>).toThrow('address')
      expect(() => <img src={address} alt="" />).toThrow('address')
      expect(() => <form action={address} />).toThrow('address')
      expect(() => (
        <button type="submit" formaction={address}>
          x
        </button>
      )).toThrow('address')
    },
  )

  it('leaves ordinary addresses alone', () => {
    expect(String(<a href="/cases?after=1&limit=50">x</a>)).toBe('<a href="/cases?after=1&amp;limit=50">x</a>')
    expect(String(<a href="/data:x">x</a>)).toContain('/data:x')
  })

  it('refuses inline scripts and styles, names of elements from outside, and objects', () => {
    expect(() => jsx('script', { children: 'alert(1)' })).toThrow('content policy')
    expect(() => jsx('style', { children: 'p{}' })).toThrow('content policy')
    expect(() => jsx('p onclick=x', {})).toThrow('no element name')
    expect(() => jsx('p', { children: new Date(0) as unknown as Node })).toThrow(TypeError)
    expect(() => jsx('p', { id: {} })).toThrow(TypeError)
  })
})
